package sikkerby.query.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One object on both time axes: a line for each day on which it changed, a column for each day on which that became known.
 *
 * @param known the days of the columns
 * @param earlierKnown how many columns before them are left out
 * @param earlierValid how many lines before those shown are left out
 */
record Grid(String number, List<LocalDate> known, List<Line> lines, int earlierKnown, int earlierValid) {

    static final int MOST_KNOWN = 12;
    static final int MOST_VALID = 20;

    /** One day, as it was held at different times. */
    record Line(LocalDate valid, List<Cell> cells) {}

    /**
     * What it was on one day as known on another.
     *
     * @param state null where nothing was known of it
     * @param name by what name it went; null for what bears none
     * @param learned whether something else was held of the same day before
     * @param happened whether it was something else the day before, as known at the same time
     */
    record Cell(
            LocalDate known,
            @Nullable String state,
            @Nullable String name,
            boolean learned,
            boolean happened) {

        private static Cell of(LocalDate known, Known.@Nullable Fact fact, boolean learned, boolean happened) {
            return fact == null
                    ? new Cell(known, null, null, learned, happened)
                    : new Cell(known, fact.state(), fact.name(), learned, happened);
        }
    }

    private record Column(LocalDate day, List<Known.@Nullable Fact> facts) {}

    static Grid of(String number, Known known) {
        var columns = columns(known);
        var days = known.validFrom();
        var lines = new ArrayList<Line>();
        var before = -1;
        for (int row = 0; row < days.size(); row++) {
            if (before >= 0 && isSame(columns, before, row)) continue;
            lines.add(line(days.get(row), columns, before, row));
            before = row;
        }
        int leftOut = Math.max(0, columns.size() - MOST_KNOWN);
        int earlier = Math.max(0, lines.size() - MOST_VALID);
        return new Grid(
                number,
                columns.stream().skip(leftOut).map(Column::day).toList(),
                lines.stream()
                        .skip(earlier)
                        .map(it -> new Line(
                                it.valid(), it.cells().stream().skip(leftOut).toList()))
                        .toList(),
                leftOut,
                earlier);
    }

    /** One that says the same as the one before is left out. */
    private static List<Column> columns(Known known) {
        var columns = new ArrayList<Column>();
        for (Map.Entry<LocalDate, Long> day : known.knownOn().entrySet()) {
            var facts = new ArrayList<Known.@Nullable Fact>();
            for (var valid : known.validFrom()) facts.add(known.at(valid, day.getValue()));
            if (columns.isEmpty() || !columns.getLast().facts().equals(facts))
                columns.add(new Column(day.getKey(), facts));
        }
        return columns;
    }

    private static boolean isSame(List<Column> columns, int before, int row) {
        return columns.stream()
                .allMatch(
                        it -> Objects.equals(it.facts().get(before), it.facts().get(row)));
    }

    private static Line line(LocalDate day, List<Column> columns, int before, int row) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var facts = columns.get(i).facts();
            var fact = facts.get(row);
            var learned = i > 0 && !Objects.equals(columns.get(i - 1).facts().get(row), fact);
            var happened = before >= 0 && !Objects.equals(facts.get(before), fact);
            cells.add(Cell.of(columns.get(i).day(), fact, learned, happened));
        }
        return new Line(day, cells);
    }
}
