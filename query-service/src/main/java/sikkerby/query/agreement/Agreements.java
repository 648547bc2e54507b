package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.agreement.Negotiations.OpenTerms;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Row;
import sikkerby.query.place.Reach;
import sikkerby.query.time.AsOf;

/** Reads agreements, each by its terms in force or else by those proposed. */
@Component
public final class Agreements {

    private final AgreementReadModel model;
    private final Histories histories;

    Agreements(AgreementReadModel model, Histories histories) {
        this.model = model;
        this.histories = histories;
    }

    /**
     * What an agreement is about.
     *
     * @param parties those it binds, or would
     * @param from the first day of its terms; null while there are none
     * @param to their last day; null for none
     * @param agreedOn the day on which the last of those came about that it took to be in force; null where it never was
     */
    public record Agreed(
            UUID id,
            String number,
            AgreementStatus status,
            @Nullable String title,
            List<PartnerCode> parties,
            List<PlaceCode> places,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate agreedOn) {}

    /**
     * All that is said of one agreement.
     *
     * @param termsVersion the version in force, else the one proposed last; null while there is none
     * @param awaiting those who have not accepted it
     * @param text of that version; null where there is none or its words are erased, likewise its purpose
     */
    public record Whole(
            Agreed agreed,
            List<PartnerCode> contributors,
            @Nullable Integer termsVersion,
            List<PartnerCode> awaiting,
            @Nullable String text,
            @Nullable String purpose,
            @Nullable Integer noticePeriodDays) {}

    /** One of them; nothing where it was not there under these dates. */
    public Optional<Whole> one(UUID agreement, AsOf asOf) {
        return histories.of(model).at(asOf).one(agreement).map(Agreements::whole);
    }

    private static Whole whole(Row<AgreementState> row) {
        var terms = row.state().current();
        return new Whole(
                agreed(row),
                row.state().contributors(),
                terms.map(TermsVersion::number).orElse(null),
                terms.map(TermsVersion::awaiting).orElse(List.of()),
                terms.map(TermsVersion::text).orElse(null),
                terms.map(TermsVersion::purpose).orElse(null),
                terms.map(TermsVersion::noticePeriodDays).orElse(null));
    }

    /** Those whose terms name one of these places, comma-separated, or none at all. */
    public List<Agreed> atOneOf(String places, AsOf asOf) {
        return histories.of(model).at(asOf).where(Reach.MAY_COUNT, "places", places).all().stream()
                .map(Agreements::agreed)
                .toList();
    }

    /** Those that bind a partner, or would, or did while it was a party, and those that it contributes to. */
    public List<Agreed> of(PartnerCode partner, AsOf asOf) {
        return histories
                .of(model)
                .at(asOf)
                .where(
                        "it.parties @> array[cast(:partner as text)] or it.contributors @> array[cast(:partner as text)]",
                        "partner",
                        partner.value())
                .all()
                .stream()
                .map(Agreements::agreed)
                .toList();
    }

    /**
     * What agreements there are to speak of on a day.
     *
     * @param binding those in force
     * @param open terms that somebody still has to say yes or no to
     */
    public record Present(List<Agreed> binding, List<OpenTerms> open) {}

    /** Both, read at once, each in the order of its agreements' ids. */
    public Present present(AsOf asOf) {
        var rows = histories.of(model).at(asOf).where(Negotiations.NOT_OVER).all();
        return new Present(
                rows.stream()
                        .filter(row -> row.state().binding())
                        .map(Agreements::agreed)
                        .toList(),
                rows.stream().flatMap(row -> Negotiations.open(row).stream()).toList());
    }

    private static Agreed agreed(Row<AgreementState> row) {
        var it = row.state();
        var terms = it.current();
        var inForce = it.inForce();
        return new Agreed(
                row.object(),
                it.card().number(),
                it.status(),
                it.card().title(),
                it.members().bound(),
                terms.map(TermsVersion::places).orElse(List.of()),
                terms.map(TermsVersion::from).orElse(null),
                terms.map(TermsVersion::until).map(day -> day.minusDays(1)).orElse(null),
                inForce == null ? null : inForce.enteredOn());
    }
}
