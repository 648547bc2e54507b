package sikkerby.query.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import sikkerby.query.commitment.Turns.Ending;

/**
 * That nothing is owed under an agreement any more but what survives it (process rule 12). The command service records it
 * of each promise on its day; before that, and after, it is read off the agreement, so that no answer changes by it.
 *
 * @param from the first day of it
 * @param knownAt when it was settled
 */
record Lapse(LocalDate from, Instant knownAt) {

    CommitmentState of(CommitmentState it) {
        if (it.promise().survives() || !(it.status().isUnkept() || isRecordedOf(it))) return it;
        return it.with(CommitmentStatus.LAPSED).with(it.turns().ended(ending(it)));
    }

    private boolean isRecordedOf(CommitmentState it) {
        var ending = it.turns().ending();
        return it.status() == CommitmentStatus.LAPSED
                && ending != null
                && !ending.byDecision()
                && !ending.occurredOn().isBefore(from);
    }

    /** What waited for an answer on that day lapses with the answer. */
    private Ending ending(CommitmentState it) {
        var disputed = it.word().disputed();
        var day = Stream.of(from, it.owedSince(), disputed == null ? from : disputed.occurredOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var recordedAt = Stream.of(
                        knownAt, it.promise().recordedAt(), disputed == null ? knownAt : disputed.recordedAt())
                .max(Instant::compareTo)
                .orElseThrow();
        return new Ending(null, false, null, null, day, recordedAt);
    }
}
