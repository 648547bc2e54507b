package sikkerby.endtoend;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One command of a random story, before anybody knows whether it is allowed.
 *
 * @param by the code of the partner whose coordinator sends it
 * @param day the day it is said to have happened on
 * @param number the version of the terms, or which of the story's promises
 * @param from the first day of terms, the day that something is due on, or the day that a correction gives
 */
record Said(
        What what,
        String by,
        LocalDate day,
        int number,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What can be said, of an agreement or of a promise under it. */
    enum What {
        PROPOSE,
        ACCEPT,
        DECLINE,
        PLEDGE,
        PROGRESS,
        EVIDENCE,
        CLAIM,
        DISPUTE,
        CONFIRM,
        CORRECT,
        ANNUL
    }

    /** The day that this is about, where it is about one. */
    LocalDate about() {
        return Objects.requireNonNull(from);
    }

    String body() {
        var happened = "'occurredOn': '%s', 'reason': 'Indført efter mødet.'".formatted(day);
        return switch (what) {
            case PROPOSE ->
                "{'text': 'Parterne mødes.', 'from': '%s'%s, %s}"
                        .formatted(from, to == null ? "" : ", 'to': '" + to + "'", happened);
            case ACCEPT, DECLINE -> "{'termsVersion': %d, %s}".formatted(number, happened);
            case PLEDGE ->
                "{'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '<agreement>', %s}".formatted(from, happened);
            case PROGRESS -> "{'text': 'Godt i gang.', 'onTrack': true, %s}".formatted(happened);
            case EVIDENCE -> "{'text': 'Referat.', %s}".formatted(happened);
            case CLAIM -> "{'statement': 'Det er gjort.', %s}".formatted(happened);
            case DISPUTE, CONFIRM -> "{%s}".formatted(happened);
            case CORRECT ->
                "{'eventId': '<entry>', 'reasonCode': 'WRONG_DATE', 'text': 'Forkert dag.', 'corrected': {'occurredOn': '%s'}}"
                        .formatted(from);
            case ANNUL -> "{'eventId': '<entry>', 'reasonCode': 'ENTERED_IN_ERROR', 'text': 'Forkert sag.'}";
        };
    }
}
