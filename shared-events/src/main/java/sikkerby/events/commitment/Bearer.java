package sikkerby.events.commitment;

import java.util.Collection;
import sikkerby.events.fact.PartnerCode;

/**
 * Who has to keep what was promised under an agreement.
 *
 * @param nonBinding took it over as a task, without being bound to it
 */
public record Bearer(PartnerCode debtor, boolean nonBinding) {

    /** It was bound, and is not among the parties any more: who goes on as a contributor is bound to nothing (rule A8). */
    public boolean isMissingAmong(Collection<PartnerCode> parties) {
        return !nonBinding && !parties.contains(debtor);
    }
}
