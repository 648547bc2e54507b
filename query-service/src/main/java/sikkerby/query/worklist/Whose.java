package sikkerby.query.worklist;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.form.Hand;

/**
 * Whose work is looked for.
 *
 * @param partners those whose words the caller may give; none where only the body's work is looked for, or everyone's
 * @param body also what waits for the steering group
 * @param everyone whoever it waits for
 */
record Whose(List<PartnerCode> partners, boolean body, boolean everyone) {

    private static final String SECRETARIAT = "SECRETARIAT";
    private static final String STEERING_GROUP = "STEERING_GROUP";

    /** Only the secretariat looks at what waits for others: it acts for all of them. */
    static Whose of(Caller caller, @Nullable PartnerCode asked) {
        if (caller.is(SECRETARIAT)) return new Whose(asked == null ? List.of() : List.of(asked), false, asked == null);
        var own = new Hand(caller).own();
        if (asked != null && !own.contains(asked)) throw new AccessDeniedException("What waits for others.");
        return new Whose(asked == null ? own : List.of(asked), asked == null && caller.is(STEERING_GROUP), false);
    }

    /** Nobody answers for a partner that is no more but the secretariat. */
    Whose without(Predicate<PartnerCode> dissolved) {
        var there = partners.stream().filter(dissolved.negate()).toList();
        return new Whose(there, body, everyone);
    }

    boolean isNobody() {
        return partners.isEmpty() && !body && !everyone;
    }

    boolean is(WorkItem item) {
        return everyone || item.waitsFor().stream().anyMatch(partners::contains) || (body && item.body() != null);
    }
}
