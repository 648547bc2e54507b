package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.TermsVersion.Acceptance;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;

/** Reads the terms that somebody still has to say yes or no to. */
@Component
public final class Negotiations {

    static final String NOT_OVER = "it.status in ('PROPOSED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED')";

    private final AgreementReadModel model;
    private final Histories histories;

    Negotiations(AgreementReadModel model, Histories histories) {
        this.model = model;
        this.histories = histories;
    }

    /**
     * Terms that bind nobody yet.
     *
     * @param awaiting the parties that have not accepted them
     * @param ratifier the body that has not ratified them; null where none has to, or it has
     * @param proposedOn the day from which parties have been waited for
     * @param acceptedOn the day of the last party's word, from which the body has been waited for; null until then
     */
    public record OpenTerms(
            UUID agreement,
            String number,
            @Nullable String title,
            int termsVersion,
            List<PartnerCode> awaiting,
            @Nullable BodyCode ratifier,
            LocalDate proposedOn,
            @Nullable LocalDate acceptedOn) {

        /** Whose turn it is once the parties have answered. */
        public @Nullable BodyCode body() {
            return awaiting.isEmpty() ? ratifier : null;
        }

        /** Whether it is the turn of both; null for whoever it is. */
        boolean waitFor(@Nullable PartnerCode partner, @Nullable BodyCode body) {
            return (partner == null || awaiting.contains(partner)) && (body == null || body.equals(body()));
        }
    }

    /** All of them, in the order of their agreements' ids. */
    public List<OpenTerms> open(AsOf asOf) {
        return histories.of(model).at(asOf).where(NOT_OVER).all().stream()
                .flatMap(row -> open(row).stream())
                .toList();
    }

    static Optional<OpenTerms> open(Row<AgreementState> row) {
        var it = row.state();
        return it.pending()
                .or(() -> it.binding() ? Optional.empty() : it.current())
                .filter(terms -> !terms.awaiting().isEmpty() || terms.awaitingRatification() != null)
                .map(terms -> open(row, terms));
    }

    private static OpenTerms open(Row<AgreementState> row, TermsVersion terms) {
        var card = row.state().card();
        var last = Stream.of(terms)
                .filter(it -> it.awaiting().isEmpty())
                .flatMap(it -> it.acceptances().stream())
                .map(Acceptance::occurredOn)
                .max(LocalDate::compareTo);
        return new OpenTerms(
                row.object(),
                card.number(),
                card.title(),
                terms.number(),
                terms.awaiting(),
                terms.awaitingRatification(),
                terms.proposedOn(),
                last.orElse(null));
    }
}
