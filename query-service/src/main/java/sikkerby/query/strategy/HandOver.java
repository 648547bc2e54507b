package sikkerby.query.strategy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.initiative.InitiativeStatus;
import sikkerby.query.initiative.InitiativeView;
import sikkerby.query.model.Row;

/**
 * What ends with a strategy, and what has become of it by the day asked about.
 *
 * @param to the last day of the strategy; null while it is open-ended
 * @param initiatives all that ever stood under it
 * @param commitments those that serve these, and those under agreements that end on the same day, but for what survives
 */
@Schema(name = "HandOver")
record HandOver(
        @Schema(example = "SBS-2022") StrategyCode strategy,
        LocalDate from,
        @Nullable LocalDate to,
        Initiatives initiatives,
        Commitments commitments) {

    private static final Set<String> OPEN =
            Set.of("PROPOSED", "PLEDGED", "BINDING", "CLAIMED", "DISPUTED", "TRANSFERRED");

    /** The work, by what has become of it. */
    @Schema(name = "HandOverInitiatives")
    record Initiatives(List<Work> completed, List<Work> cancelled, List<Work> carriedOver, List<Work> open) {}

    /** The promises: those that are over, and those that are still to be kept, carried over or let go. */
    @Schema(name = "HandOverCommitments")
    record Commitments(List<Promise> over, List<Promise> open) {}

    /** One initiative. */
    @Schema(name = "HandOverInitiative")
    record Work(
            UUID id,
            @Schema(example = "IND-2022-014") String number,
            @Nullable String title,
            PartnerCode owner,
            @Schema(example = "ACTIVE") InitiativeStatus state,
            @Nullable LocalDate to,
            @Schema(example = "SBS-2022") StrategyCode strategy) {

        private static Work of(InitiativeView it) {
            return new Work(it.id(), it.number(), it.title(), it.owner(), it.state(), it.to(), it.strategy());
        }
    }

    /** One commitment. */
    @Schema(name = "HandOverCommitment")
    record Promise(
            UUID id,
            @Schema(example = "FOR-2022-0017") String number,
            @Nullable String text,
            PartnerCode debtor,
            @Schema(example = "AFT-2022-002") @Nullable String agreementNumber,
            @Schema(example = "BINDING") String state,
            LocalDate dueOn) {

        private static Promise of(CommitmentView it) {
            return new Promise(
                    it.id(), it.number(), it.text(), it.debtor(), it.agreementNumber(), it.state(), it.dueOn());
        }
    }

    static HandOver of(Row<StrategyState> row, List<InitiativeView> initiatives, List<CommitmentView> commitments) {
        var it = row.state();
        var until = it.until();
        return new HandOver(
                it.code(),
                it.from(),
                until == null ? null : until.minusDays(1),
                initiatives(it.code(), initiatives),
                commitments(commitments));
    }

    private static Initiatives initiatives(StrategyCode strategy, List<InitiativeView> all) {
        var stayed = all.stream().filter(it -> it.strategy().equals(strategy)).toList();
        return new Initiatives(
                works(stayed.stream()
                        .filter(it -> it.state() == InitiativeStatus.COMPLETED)
                        .toList()),
                works(stayed.stream()
                        .filter(it -> it.state() == InitiativeStatus.CANCELLED)
                        .toList()),
                works(all.stream().filter(it -> !it.strategy().equals(strategy)).toList()),
                works(stayed.stream().filter(it -> !it.state().isEnd()).toList()));
    }

    private static List<Work> works(List<InitiativeView> some) {
        return some.stream()
                .map(Work::of)
                .sorted(Comparator.comparing(Work::number))
                .toList();
    }

    private static Commitments commitments(List<CommitmentView> all) {
        return new Commitments(promises(all, false), promises(all, true));
    }

    private static List<Promise> promises(List<CommitmentView> all, boolean open) {
        return all.stream()
                .filter(it -> !it.survives())
                .filter(it -> OPEN.contains(it.state()) == open)
                .map(Promise::of)
                .sorted(Comparator.comparing(Promise::number))
                .toList();
    }
}
