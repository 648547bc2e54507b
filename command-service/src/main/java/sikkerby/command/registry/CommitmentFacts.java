package sikkerby.command.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Alert;
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
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeId;

/**
 * What a rule may know about a commitment.
 *
 * @param open promised, and neither kept nor otherwise over
 */
public record CommitmentFacts(String number, List<InitiativeId> initiatives, boolean open) {

    static Optional<CommitmentFacts> of(List<Fact> past) {
        @Nullable CommitmentFacts commitment = null;
        for (var fact : past) {
            if (!(fact instanceof CommitmentEvent event)) return Optional.empty();
            if (event instanceof Beginning it) {
                commitment = new CommitmentFacts(it.number(), it.initiatives(), it instanceof CommitmentPledged);
            } else if (commitment != null) {
                commitment = commitment.after(event);
            }
        }
        return Optional.ofNullable(commitment);
    }

    /** Who says that it was kept or is content with a revision says nothing about whether it is open. */
    private CommitmentFacts after(CommitmentEvent event) {
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
                    CommitmentRevised _,
                    ReleaseConsented _,
                    TransferProposed _,
                    CommitmentTransferred _,
                    EntryContested _,
                    Alert _ -> this;
            case CommitmentAccepted _ -> new CommitmentFacts(number, initiatives, true);
            case CommitmentDeclined _,
                    CommitmentFulfilled _,
                    CommitmentReleased _,
                    CommitmentDeclaredNotMet _,
                    CommitmentLapsed _ -> new CommitmentFacts(number, initiatives, false);
        };
    }
}
