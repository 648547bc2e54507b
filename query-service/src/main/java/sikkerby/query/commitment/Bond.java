package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.fact.PartnerCode;

/**
 * The agreement that a commitment stands under, as of the dates asked for.
 *
 * @param parties those it binds
 * @param left since when it does not bind those who have left it
 * @param confirmRule who answers a claim under its terms
 */
record Bond(
        String number, boolean inForce, List<String> parties, Map<String, LocalDate> left, ConfirmRule confirmRule) {

    boolean binds(PartnerCode partner) {
        return parties.contains(partner.value());
    }

    @Nullable
    LocalDate leftOn(PartnerCode partner) {
        return left.get(partner.value());
    }
}
