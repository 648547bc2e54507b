package sikkerby.query.ask;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

/**
 * Who asks, as the token says it. A controller takes it as an argument.
 *
 * @param partner the agency that the caller acts for; null for those who act for none
 */
public record Caller(
        ActorId actor, Set<String> roles, @Nullable PartnerCode partner) {

    public boolean is(String role) {
        return roles.contains(role);
    }
}
