package sikkerby.query.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import sikkerby.query.ledger.LedgerView.Entry;

/**
 * Promises by the quarter in which they were due, as columns: what was kept stands at the bottom, and beside each column one
 * of what was first due in that quarter but put off. All lengths are in the picture's own units.
 *
 * @param baseline on which the columns stand
 * @param outside how many promises are due before the first or after the last quarter shown
 */
record PromiseQuarters(int width, int height, int baseline, List<Quarter> quarters, long outside) {

    private static final int MOST = 20;
    private static final int AHEAD = 4;
    private static final int SLOT = 46;
    private static final int COLUMN = 24;
    private static final int BESIDE = 10;
    private static final int HEADROOM = 20;
    private static final int TALLEST = 150;
    private static final int LABELS = 40;

    /** What became of a promise, as the columns have it. */
    enum Part {
        KEPT,
        KEPT_LATE,
        BROKEN,
        OPEN,
        OTHER;

        /** How it is filled, beside its words. */
        public String tone() {
            return switch (this) {
                case KEPT -> "kept";
                case KEPT_LATE -> "late";
                case BROKEN -> "broken";
                case OPEN -> "open";
                case OTHER -> "gone";
            };
        }

        static Part of(Entry it) {
            return switch (it.fate()) {
                case KEPT -> KEPT;
                case KEPT_LATE -> KEPT_LATE;
                case OVERDUE, DISPUTED, NOT_MET -> BROKEN;
                case OPEN -> OPEN;
                case RELEASED, TRANSFERRED, LAPSED, SLIPPED, TAKEN_OVER -> OTHER;
            };
        }
    }

    /** So many promises of one kind, as a piece of a column. */
    record Piece(Part part, long promises, int x, int y, int width, int height) {}

    /**
     * One quarter.
     *
     * @param labelled whether the year stands below it
     * @param middle where its labels are centred
     * @param pieces one for each part, from the bottom
     * @param slipped what was put off from it, beside them
     */
    record Quarter(int year, int number, boolean labelled, int middle, int top, List<Piece> pieces, Piece slipped) {

        public long due() {
            return pieces.stream().mapToLong(Piece::promises).sum();
        }

        /** Of what is past its day, and was not let off, so many in a hundred were kept in time; -1 where nothing is. */
        public long inTime() {
            var settled = count(Part.KEPT) + count(Part.KEPT_LATE) + count(Part.BROKEN);
            return settled == 0 ? -1 : Math.round(100.0 * count(Part.KEPT) / settled);
        }

        private long count(Part part) {
            return pieces.stream()
                    .filter(it -> it.part() == part)
                    .mapToLong(Piece::promises)
                    .sum();
        }
    }

    /** Up to twenty quarters without a break, the last of them at most a year after the day asked about. */
    static PromiseQuarters of(List<Entry> entries, LocalDate day) {
        var due = entries.stream().collect(groupingBy(it -> quarter(it.dueOn())));
        var slipped = entries.stream()
                .filter(it -> it.slips() > 0)
                .collect(groupingBy(it -> quarter(it.originalDueOn()), counting()));
        var all =
                Stream.concat(due.keySet().stream(), slipped.keySet().stream()).toList();
        if (all.isEmpty()) return new PromiseQuarters(0, 0, 0, List.of(), 0);
        var last = Math.min(greatest(all), Math.max(quarter(day) + AHEAD, least(all)));
        var first = Math.max(least(all), last - MOST + 1);
        var most = LongStream.rangeClosed(first, last)
                .map(it -> Math.max(due.getOrDefault(it, List.of()).size(), slipped.getOrDefault(it, 0L)))
                .max()
                .orElse(0);
        var quarters = LongStream.rangeClosed(first, last)
                .mapToObj(it ->
                        drawn(it, it - first, due.getOrDefault(it, List.of()), slipped.getOrDefault(it, 0L), most))
                .toList();
        return new PromiseQuarters(
                quarters.size() * SLOT,
                HEADROOM + TALLEST + LABELS,
                HEADROOM + TALLEST,
                quarters,
                entries.stream()
                        .filter(it -> quarter(it.dueOn()) < first || quarter(it.dueOn()) > last)
                        .count());
    }

    private static Quarter drawn(long quarter, long place, List<Entry> due, long slipped, long most) {
        var left = (int) place * SLOT + (SLOT - COLUMN - BESIDE - 2) / 2;
        var counts = due.stream().collect(groupingBy(Part::of, counting()));
        var pieces = pieces(counts, left, most);
        var beside = height(slipped, most);
        var top = pieces.getLast().y();
        return new Quarter(
                (int) (quarter / 4),
                (int) (quarter % 4) + 1,
                place == 0 || quarter % 4 == 0,
                left + COLUMN / 2,
                top,
                pieces,
                new Piece(Part.OTHER, slipped, left + COLUMN + 2, HEADROOM + TALLEST - beside, BESIDE, beside));
    }

    private static List<Piece> pieces(Map<Part, Long> counts, int left, long most) {
        var pieces = new ArrayList<Piece>();
        var below = 0L;
        for (var part : Part.values()) {
            var promises = counts.getOrDefault(part, 0L);
            var bottom = height(below, most);
            below += promises;
            var height = height(below, most) - bottom;
            pieces.add(new Piece(part, promises, left, HEADROOM + TALLEST - bottom - height, COLUMN, height));
        }
        return List.copyOf(pieces);
    }

    private static int height(long promises, long most) {
        return most == 0 ? 0 : (int) (promises * TALLEST / most);
    }

    private static long quarter(LocalDate day) {
        return day.getYear() * 4L + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }

    private static long least(Collection<Long> quarters) {
        return quarters.stream().mapToLong(it -> it).min().orElseThrow();
    }

    private static long greatest(Collection<Long> quarters) {
        return quarters.stream().mapToLong(it -> it).max().orElseThrow();
    }
}
