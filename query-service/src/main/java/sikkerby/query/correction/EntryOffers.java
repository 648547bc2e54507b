package sikkerby.query.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.correction.EntryQueries.Entry;

/**
 * What one person may do about an entry now. The command service has the last word.
 *
 * @param atOnce whether a correction holds at once, and needs no second person
 * @param objectUntil the last day on which one may object to it; null where one may not
 */
record EntryOffers(
        boolean correct,
        boolean atOnce,
        boolean note,
        @Nullable LocalDate objectUntil) {

    static final EntryOffers NONE = new EntryOffers(false, false, false, null);

    private static final int DAYS_TO_OBJECT = 10;
    private static final String COORDINATOR = "COORDINATOR";
    private static final String SECRETARIAT = "SECRETARIAT";

    static EntryOffers of(Entry entry, @Nullable Caller caller, LocalDate today) {
        if (caller == null) return NONE;
        var own = isOwn(entry, caller);
        var may = own || caller.is(SECRETARIAT);
        var said = entry.known().fact() instanceof AboutEntry;
        var followed = entry.known().circumstances().causation() != null;
        return new EntryOffers(
                may && !said && !followed && !entry.inputs().isEmpty(),
                own,
                may,
                objectUntil(entry, caller.is(COORDINATOR) ? caller.partner() : null, today));
    }

    /** An agency's own is what its people recorded, and what the secretariat recorded as its word. */
    private static boolean isOwn(Entry entry, Caller caller) {
        var who = entry.known().circumstances();
        if (caller.is(SECRETARIAT) && bySecretariat(entry)) return true;
        var agency = bySecretariat(entry) ? who.onBehalfOf() : who.partner();
        return caller.is(COORDINATOR) && agency != null && agency.equals(caller.partner());
    }

    private static boolean bySecretariat(Entry entry) {
        return SECRETARIAT.equals(entry.known().circumstances().role());
    }

    private static @Nullable LocalDate objectUntil(Entry entry, @Nullable PartnerCode partner, LocalDate today) {
        var party = entry.known().circumstances().onBehalfOf();
        if (party == null || !party.equals(partner) || !bySecretariat(entry)) return null;
        if (!entry.isOfCommitment() || entry.objection() != null) return null;
        var until = Copenhagen.dayOf(entry.known().recordedAt()).plusDays(DAYS_TO_OBJECT);
        return today.isAfter(until) ? null : until;
    }
}
