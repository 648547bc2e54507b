package sikkerby.command.commitment;

import java.time.LocalDate;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.PartnerCode;

/** Who is asked to take a commitment over. */
record Handover(PartnerCode to, boolean nonBinding, LocalDate proposedOn) {

    static Handover of(TransferProposed it) {
        return new Handover(it.to(), it.nonBinding(), it.occurredOn());
    }

    boolean isTo(PartnerCode other, boolean unbound) {
        return to.equals(other) && nonBinding == unbound;
    }
}
