package sikkerby.query.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;

/**
 * Whose work is looked for.
 *
 * @param partner null for every partner's, or for none where only the body's is
 * @param body also what waits for the steering group
 * @param everyone whoever it waits for
 */
record Whose(@Nullable PartnerCode partner, boolean body, boolean everyone) {

    private static final String COORDINATOR = "COORDINATOR";
    private static final String SECRETARIAT = "SECRETARIAT";
    private static final String STEERING_GROUP = "STEERING_GROUP";

    /** Only the secretariat looks at what waits for others: it acts for all of them. */
    static Whose of(Caller caller, @Nullable PartnerCode asked) {
        if (caller.is(SECRETARIAT)) return new Whose(asked, false, asked == null);
        var own = caller.is(COORDINATOR) ? caller.partner() : null;
        if (asked != null && !asked.equals(own)) throw new AccessDeniedException("What waits for others.");
        return new Whose(own, asked == null && caller.is(STEERING_GROUP), false);
    }

    boolean isNobody() {
        return partner == null && !body && !everyone;
    }

    boolean is(WorkItem item) {
        return everyone || (partner != null && item.waitsFor().contains(partner)) || (body && item.body() != null);
    }
}
