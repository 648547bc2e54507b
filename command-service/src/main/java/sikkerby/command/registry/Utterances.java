package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.commitment.CommitmentEvent.Alert;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclined;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.correction.Corrected;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/** What one partner has said or taken on in what happened to one object. */
final class Utterances {

    private final PartnerCode partner;
    private @Nullable PartnerCode debtor;

    private Utterances(PartnerCode partner) {
        this.partner = partner;
    }

    /** The days on which it did. */
    static Stream<LocalDate> of(PartnerCode partner, List<Fact> past) {
        var utterances = new Utterances(partner);
        return past.stream().filter(utterances::include).map(Fact::occurredOn).toList().stream();
    }

    private boolean include(Fact fact) {
        if (fact instanceof Beginning it) debtor = it.debtor();
        if (fact instanceof CommitmentTransferred it) debtor = it.to();
        return switch (fact) {
            // Who is asked or reminded has not answered yet, and that somebody left followed of itself.
            case PartyWithdrew _, Alert _ -> false;
            case CommitmentProposed it -> partner.equals(it.proposedBy());
            case TransferProposed it -> partner.equals(it.proposedBy());
            case CommitmentDeclaredNotMet it -> partner.equals(it.declaredBy());
            case CommitmentAccepted _,
                    CommitmentDeclined _,
                    ProgressReported _,
                    OnTrackConfirmed _,
                    EvidenceAttached _,
                    FulfilmentClaimed _,
                    RevisionProposed _,
                    CommitmentTransferred _ -> partner.equals(debtor);
            default -> Corrected.allIn(fact).partners().anyMatch(partner::equals);
        };
    }
}
