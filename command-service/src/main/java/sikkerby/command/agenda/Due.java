package sikkerby.command.agenda;

import java.time.LocalDate;
import java.util.UUID;
import sikkerby.command.desk.Clockwork.Basis;

/**
 * One line of the agenda: on which day to look at which object.
 *
 * @param duty the name of what it has to do
 * @param attempts how often it was tried in vain
 */
record Due(UUID object, String duty, LocalDate on, Basis basis, int attempts) {

    /** What stands for all duties of an object that could not be told. */
    static final String UNREAD = "LookAgain";

    /** The command's name alone. */
    String step() {
        return duty.split(" ", 2)[0];
    }

    boolean isUnread() {
        return duty.equals(UNREAD);
    }
}
