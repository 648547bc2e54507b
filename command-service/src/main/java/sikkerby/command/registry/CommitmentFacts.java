package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeId;

/**
 * What a rule may know about a commitment.
 *
 * @param agreement null for a pledge to the steering group
 * @param open promised, and neither kept nor otherwise over
 */
record CommitmentFacts(
        CommitmentId id,
        String number,
        @Nullable AgreementId agreement,
        List<InitiativeId> initiatives,
        PartnerCode debtor,
        LocalDate dueOn,
        boolean survives,
        boolean open) {

    static Optional<CommitmentFacts> of(List<Fact> past) {
        @Nullable CommitmentFacts commitment = null;
        for (var fact : past) {
            if (!(fact instanceof CommitmentEvent event)) return Optional.empty();
            if (event instanceof CommitmentPledged it) {
                commitment = pledged(it);
            } else if (commitment != null) {
                commitment = commitment.after(event);
            }
        }
        return Optional.ofNullable(commitment);
    }

    private static CommitmentFacts pledged(CommitmentPledged it) {
        return new CommitmentFacts(
                it.commitment(),
                it.number(),
                it.agreement(),
                it.initiatives(),
                it.debtor(),
                it.dueOn(),
                it.survives(),
                true);
    }

    private CommitmentFacts after(CommitmentEvent event) {
        return switch (event) {
            case CommitmentPledged _,
                    ProgressReported _,
                    OnTrackConfirmed _,
                    EvidenceAttached _,
                    FulfilmentClaimed _,
                    FulfilmentDisputed _ -> this;
            case CommitmentFulfilled _ -> over();
        };
    }

    private CommitmentFacts over() {
        return new CommitmentFacts(id, number, agreement, initiatives, debtor, dueOn, survives, false);
    }
}
