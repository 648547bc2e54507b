package sikkerby.command.casefile;

import java.time.LocalDate;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;

/**
 * Whether a case is open.
 *
 * @param since the day on which it was opened, closed or reopened last
 */
record Lifecycle(LocalDate openedOn, boolean open, LocalDate since) {

    static Lifecycle opened(LocalDate day) {
        return new Lifecycle(day, true, day);
    }

    Lifecycle closed(LocalDate day) {
        return new Lifecycle(openedOn, false, day);
    }

    Lifecycle reopened(LocalDate day) {
        return new Lifecycle(openedOn, true, day);
    }

    /** A closed case takes only corrections, references to what was filed, and reopening. */
    void mustBeOpen() {
        Refused.unless(open, RefusalCode.CASE_CLOSED, since);
    }
}
