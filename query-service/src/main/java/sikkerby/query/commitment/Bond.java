package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.commitment.Bearer;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.CommitmentState.Promise;

/**
 * The agreement that a commitment stands under, as of the dates asked for.
 *
 * @param over it bound once, and does not any more
 * @param inForceSince the day on which all was there that it took; null where it never bound
 * @param until the first day after all those on which it is to bind, as things stand; null for none
 * @param due the days on which what is promised now can be due
 * @param lapse when nothing is owed under it any more but what survives it; null while it may bind
 * @param parties those it binds
 * @param left since when it does not bind those who have left it
 * @param confirmRule who answers a claim under its terms
 */
record Bond(
        String number,
        boolean inForce,
        boolean over,
        @Nullable LocalDate inForceSince,
        @Nullable LocalDate until,
        Due due,
        @Nullable Lapse lapse,
        List<String> parties,
        List<String> contributors,
        Map<String, LocalDate> left,
        ConfirmRule confirmRule) {

    /** From one day until, not including, another; null for no bound. */
    record Due(@Nullable LocalDate from, @Nullable LocalDate until) {

        private boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    boolean takesPromises() {
        return lapse == null;
    }

    boolean covers(LocalDate dueOn) {
        return due.holds(dueOn);
    }

    boolean binds(PartnerCode partner) {
        return parties.contains(partner.value());
    }

    /** What survives its agreement binds on once that is over. */
    boolean holds(boolean surviving) {
        return inForce || (surviving && over);
    }

    /** Its debtor has left it behind. */
    boolean hasLost(Promise promise) {
        var bound = parties.stream().map(PartnerCode::new).toList();
        return new Bearer(promise.debtor(), promise.nonBinding()).isMissingAmong(bound);
    }

    /** In force, but not to be any more on the day on which that is due; null where it is, or is not to matter. */
    @Nullable
    Outlasting outlasted(Promise promise) {
        if (promise.survives() || !inForce || until == null || promise.dueOn().isBefore(until)) return null;
        var since = Stream.of(promise.pledgedOn(), inForceSince)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(until);
        return new Outlasting(until.minusDays(1), since);
    }

    @Nullable
    LocalDate leftOn(PartnerCode partner) {
        return left.get(partner.value());
    }
}
