package sikkerby.command.casefile;

import java.time.LocalDate;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;

/**
 * Whether a case is open.
 *
 * @param since the day on which it was opened, closed or reopened last
 */
record Standing(LocalDate openedOn, boolean open, LocalDate since) {

    static Standing opened(LocalDate day) {
        return new Standing(day, true, day);
    }

    Standing closed(LocalDate day) {
        return new Standing(openedOn, false, day);
    }

    Standing reopened(LocalDate day) {
        return new Standing(openedOn, true, day);
    }

    /** A closed case takes only corrections, references to what was filed, and reopening. */
    void mustBeOpen() {
        Refused.unless(open, RefusalCode.CASE_CLOSED, since);
    }
}
