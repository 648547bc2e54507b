package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclined;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.EntryContested;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
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
public record CommitmentFacts(
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
        var proposed = new HashMap<Integer, LocalDate>();
        for (var fact : past) {
            if (!(fact instanceof CommitmentEvent event)) return Optional.empty();
            if (event instanceof RevisionProposed it && it.dueOn() != null) proposed.put(it.revision(), it.dueOn());
            if (event instanceof Beginning it) {
                commitment = begun(it);
            } else if (commitment != null) {
                commitment = commitment.after(event, proposed);
            }
        }
        return Optional.ofNullable(commitment);
    }

    private static CommitmentFacts begun(Beginning it) {
        return new CommitmentFacts(
                it.commitment(),
                it.number(),
                it.agreement(),
                it.initiatives(),
                it.debtor(),
                it.dueOn(),
                it.survives(),
                it instanceof CommitmentPledged);
    }

    /** Who says that it was kept or is content with a revision says nothing about whether it is open. */
    private CommitmentFacts after(CommitmentEvent event, Map<Integer, LocalDate> proposed) {
        return switch (event) {
            case Beginning _,
                    ProgressReported _,
                    OnTrackConfirmed _,
                    EvidenceAttached _,
                    FulfilmentClaimed _,
                    FulfilmentDisputed _,
                    RevisionProposed _,
                    RevisionAccepted _,
                    RevisionRefused _,
                    ReleaseConsented _,
                    TransferProposed _,
                    EntryContested _ -> this;
            case CommitmentAccepted _ -> with(debtor, dueOn, true);
            case CommitmentRevised it -> with(debtor, proposed.getOrDefault(it.revision(), dueOn), open);
            case CommitmentTransferred it -> with(it.to(), dueOn, open);
            case CommitmentDeclined _,
                    CommitmentFulfilled _,
                    CommitmentReleased _,
                    CommitmentDeclaredNotMet _,
                    CommitmentLapsed _ -> with(debtor, dueOn, false);
        };
    }

    private CommitmentFacts with(PartnerCode owing, LocalDate due, boolean stillOpen) {
        return new CommitmentFacts(id, number, agreement, initiatives, owing, due, survives, stillOpen);
    }
}
