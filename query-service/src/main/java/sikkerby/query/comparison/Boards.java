package sikkerby.query.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.CommitmentStatus;

/**
 * Which agreements bound, and where all commitments stood, under the other dates and under those of the page.
 *
 * @param changed the commitments that were otherwise, the first of them
 */
record Boards(List<Agreement> agreements, List<Count> counts, List<Commitment> changed) {

    private static final String IN_FORCE = "IN_FORCE";
    private static final String OVERDUE = "OVERDUE";

    /**
     * An agreement that bound under either dates.
     *
     * @param before null where there was none; likewise now
     */
    record Agreement(
            String number,
            @Nullable String title,
            @Nullable String before,
            @Nullable String now) {

        /** What became of it, in a word: {@code same}, {@code begun} or {@code ended}. */
        public String change() {
            if (Objects.equals(before, now)) return "same";
            return IN_FORCE.equals(now) ? "begun" : "ended";
        }
    }

    /** How many commitments stood there; overdue is counted beside. */
    record Count(String status, long before, long now) {

        public long more() {
            return now - before;
        }

        /** In a word. */
        public String change() {
            return more() == 0 ? "same" : more() > 0 ? "more" : "fewer";
        }
    }

    /**
     * A commitment that was otherwise.
     *
     * @param total how many there are of them
     */
    record Commitment(
            String number,
            @Nullable String text,
            @Nullable String before,
            @Nullable String now,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueNow,
            @Nullable String debtorBefore,
            @Nullable String debtorNow,
            long total) {

        public boolean isNew() {
            return before == null;
        }

        public boolean isGone() {
            return now == null;
        }

        /** Whether both are there and each says something else of when it is due. */
        public boolean movedDue() {
            return !isNew() && !isGone() && !Objects.equals(dueBefore, dueNow);
        }

        public boolean movedDebtor() {
            return !isNew() && !isGone() && !Objects.equals(debtorBefore, debtorNow);
        }

        public @Nullable PartnerCode from() {
            return debtorBefore == null ? null : new PartnerCode(debtorBefore);
        }

        public @Nullable PartnerCode to() {
            return debtorNow == null ? null : new PartnerCode(debtorNow);
        }
    }

    public long bindingBefore() {
        return agreements.stream().filter(it -> IN_FORCE.equals(it.before())).count();
    }

    public long bindingNow() {
        return agreements.stream().filter(it -> IN_FORCE.equals(it.now())).count();
    }

    /** Counts in the order of a commitment's life. */
    public List<Count> byState() {
        return counts.stream()
                .filter(it -> !it.status().equals(OVERDUE))
                .sorted(Comparator.comparing(it -> CommitmentStatus.valueOf(it.status())))
                .toList();
    }

    public Count overdue() {
        return counts.stream()
                .filter(it -> it.status().equals(OVERDUE))
                .findFirst()
                .orElse(new Count(OVERDUE, 0, 0));
    }

    public long changedInAll() {
        return changed.isEmpty() ? 0 : changed.getFirst().total();
    }
}
