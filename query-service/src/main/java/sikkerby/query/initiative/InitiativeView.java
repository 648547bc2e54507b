package sikkerby.query.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.model.Row;

/**
 * An initiative as it is answered. Words are null once they are erased.
 *
 * @param sourceStatus whether the entry that began it is a fact or illustrates; left out where nobody said
 * @param sourceUrl where that stands; left out where no address was named
 * @param formerStrategies those it was carried over from
 * @param course the steps it has taken by then
 * @param onTrack what its owner said last; null while it has said neither
 * @param outcome what came of it, once it is completed
 * @param leftOpen why commitments that serve it were left open, where some were
 * @param links the work it is linked to
 * @param linkedFrom the work that is linked to it
 */
@Schema(name = "Initiative")
public record InitiativeView(
        UUID id,
        @Schema(example = "IND-2023-001") String number,
        long version,
        InitiativeStatus state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SourceStatus sourceStatus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sourceUrl,
        @Nullable String title,
        @Nullable String purpose,
        @Schema(example = "SOF") PartnerCode owner,
        List<PartnerCode> contributors,
        @Schema(example = "SBS-2022") StrategyCode strategy,
        List<StrategyCode> formerStrategies,
        List<InitiativeState.Principle> principles,
        List<PlaceCode> places,
        LocalDate from,
        @Nullable LocalDate to,
        boolean prePeriod,
        LocalDate proposedOn,
        List<InitiativeState.Step> course,
        @Nullable Boolean onTrack,
        List<InitiativeState.Report> reports,
        @Nullable String outcome,
        @Nullable String leftOpen,
        List<Linked> links,
        List<Linked> linkedFrom) {

    /** A link to other work, with the work at its other end. */
    @Schema(name = "InitiativeLink")
    record Linked(
            LinkKind kind,
            UUID initiative,
            @Schema(example = "IND-2022-003") String number,
            @Nullable String title,
            InitiativeStatus state,
            LocalDate since) {

        static final Comparator<Linked> BY_NUMBER =
                Comparator.comparing(Linked::number).thenComparing(Linked::kind);

        static Linked of(InitiativeState.Link link, Row<InitiativeState> other) {
            var work = other.state().work();
            return new Linked(
                    link.kind(),
                    other.object(),
                    work.number(),
                    work.title(),
                    other.state().lifecycle().status(),
                    link.since());
        }
    }

    /** The principles it serves, without the reasons. */
    public List<PrincipleCode> served() {
        return principles.stream().map(InitiativeState.Principle::code).toList();
    }

    /** What it serves besides its primary principle, which it never is without. */
    List<PrincipleCode> alsoServed() {
        return principles.stream()
                .filter(it -> !it.primary())
                .map(InitiativeState.Principle::code)
                .toList();
    }

    static InitiativeView of(Row<InitiativeState> row, List<Linked> links, List<Linked> linkedFrom) {
        var work = row.state().work();
        var plan = row.state().plan();
        var ties = row.state().ties();
        var lifecycle = row.state().lifecycle();
        var until = plan.until();
        return new InitiativeView(
                row.object(),
                work.number(),
                row.version(),
                lifecycle.status(),
                row.incomplete(),
                row.source().status(),
                row.source().url(),
                work.title(),
                work.purpose(),
                work.owner(),
                ties.contributors(),
                ties.strategy(),
                ties.former(),
                ties.principles(),
                plan.places(),
                plan.from(),
                until == null ? null : until.minusDays(1),
                plan.prePeriod(),
                work.proposedOn(),
                lifecycle.steps(),
                lifecycle.reports().isEmpty()
                        ? null
                        : lifecycle.reports().getLast().onTrack(),
                lifecycle.reports(),
                lifecycle.outcome(),
                lifecycle.leftOpen(),
                links,
                linkedFrom);
    }
}
