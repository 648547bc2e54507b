package sikkerby.query.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerKind;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Finds partners for questions about what else they do. */
@Component
public final class Partners {

    private final PartnerReadModel model;
    private final Histories histories;
    private final Finder finder;

    Partners(PartnerReadModel model, Histories histories, Finder finder) {
        this.model = model;
        this.histories = histories;
        this.finder = finder;
    }

    /**
     * Who a partner is on a day.
     *
     * @param parent the partner it stands below, from {@code parentFrom} on; null for a root
     * @param dissolvedFrom the first day on which it was no more; null while it is there
     */
    public record Card(
            UUID id,
            PartnerCode code,
            PartnerKind kind,
            PartnerStatus status,
            @Nullable String committee,
            @Nullable PartnerCode parent,
            LocalDate parentFrom,
            @Nullable LocalDate dissolvedFrom,
            @Nullable PartnerCode successor,
            boolean incomplete) {

        /** Whether it is the one that is meant. */
        public boolean is(Which which) {
            return which.id() == null ? code.value().equals(which.number()) : id.equals(which.id());
        }
    }

    /** All of them, those that are no more among them: there are some dozens. */
    public List<Card> all(AsOf asOf) {
        return histories.of(model).at(asOf).all().stream().map(Partners::card).toList();
    }

    private static Card card(Row<PartnerState> row) {
        var it = row.state();
        var dissolved = it.dissolved();
        return new Card(
                row.object(),
                it.code(),
                it.kind(),
                it.status(),
                it.committee(),
                it.below().parent(),
                it.below().from(),
                dissolved == null ? null : dissolved.from(),
                dissolved == null ? null : dissolved.successor(),
                row.incomplete());
    }

    /** The question as one about this partner, whose version can be waited for. */
    public TimeRequest about(Which which, TimeRequest time) {
        return finder.about(model, which, time);
    }

    /** Nothing where it was not there under the dates asked for. */
    public Optional<PartnerCode> code(Which which, AsOf asOf) {
        return finder.find(model, which)
                .flatMap(object -> histories.of(model).at(asOf).one(object))
                .map(row -> row.state().code());
    }
}
