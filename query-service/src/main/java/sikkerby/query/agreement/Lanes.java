package sikkerby.query.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementHistory.Bound;
import sikkerby.query.agreement.AgreementHistory.Kind;
import sikkerby.query.agreement.AgreementHistory.Moment;

/**
 * The course of an agreement as lanes: where each thing is drawn, from the upper left corner. Days go downwards, each party
 * has a lane, and the last one is the agreement's own. Days far apart are drawn nearer than they were, but never nearer than
 * days less far apart.
 */
record Lanes(
        int width, int height, List<Lane> lanes, List<Day> days, List<Band> bands, List<Wait> waits, List<Mark> marks) {

    static final int DATES = 116;
    static final int LANE = 132;

    private static final int HEAD = 36;
    private static final int LINE = 36;
    private static final int NEAREST = 8;
    private static final int FARTHEST = 64;
    private static final double PER_ROOT_OF_DAYS = 4;
    private static final int INSET = 14;

    /** A day's own line runs so far above its marks. */
    static final int ABOVE = 14;

    /**
     * One lane.
     *
     * @param party null for the agreement's own
     * @param left where it begins
     * @param x where its marks stand
     */
    record Lane(@Nullable PartnerCode party, int left, int x) {}

    /**
     * A day on which something happened.
     *
     * @param after how many days after the one before; 0 for the first
     */
    record Day(LocalDate day, long after, int y) {}

    /** The days on which one version bound. */
    record Band(Bound bound, int x, int y, int width, int height) {}

    /** How long one party was waited for. */
    record Wait(Moment moment, int x, int from, int to) {

        /** Whether no answer came of it. */
        public boolean isVain() {
            return moment.kind() == Kind.AWAITED || moment.kind() == Kind.NOT_GIVEN;
        }
    }

    /** Something that happened; its words stand right of it. */
    record Mark(Moment moment, int x, int y) {}

    static Lanes of(AgreementHistory course, LocalDate validAt) {
        var lanes = lanes(course.parties());
        var marks = new ArrayList<Mark>();
        var stacked = stacked(course.moments());
        var days = days(course, stacked, validAt);
        var y = new HashMap<LocalDate, Integer>();
        days.forEach(it -> y.put(it.day(), it.y()));
        var inRow = new HashMap<Cell, Integer>();
        var waits = new ArrayList<Wait>();
        for (var it : course.moments()) {
            var x = x(lanes, it.party());
            var row = Objects.requireNonNull(y.get(it.day()));
            var above = inRow.merge(new Cell(it.party(), it.day()), 1, Integer::sum) - 1;
            marks.add(new Mark(it, x, row + above * LINE));
            var waited = it.days();
            if (waited != null && waited > 0)
                waits.add(
                        new Wait(it, x, Objects.requireNonNull(y.get(it.day().minusDays(waited))), row + above * LINE));
        }
        var width = DATES + lanes.size() * LANE;
        var last = days.isEmpty()
                ? HEAD
                : days.getLast().y() + LINE * depth(stacked, days.getLast().day());
        return new Lanes(width, last, lanes, days, bands(course.bound(), y, width, last), waits, marks);
    }

    private record Cell(@Nullable PartnerCode party, LocalDate day) {}

    private static List<Lane> lanes(List<PartnerCode> parties) {
        return IntStream.rangeClosed(0, parties.size())
                .mapToObj(i -> new Lane(
                        i < parties.size() ? parties.get(i) : null, DATES + i * LANE, DATES + i * LANE + INSET))
                .toList();
    }

    private static int x(List<Lane> lanes, @Nullable PartnerCode party) {
        return lanes.stream()
                .filter(it -> Objects.equals(it.party(), party))
                .findFirst()
                .orElseThrow()
                .x();
    }

    /** How much happened in one lane on one day. */
    private static Map<Cell, Integer> stacked(List<Moment> moments) {
        var stacked = new HashMap<Cell, Integer>();
        moments.forEach(it -> stacked.merge(new Cell(it.party(), it.day()), 1, Integer::sum));
        return stacked;
    }

    private static int depth(Map<Cell, Integer> stacked, LocalDate day) {
        return stacked.entrySet().stream()
                .filter(it -> it.getKey().day().equals(day))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(1);
    }

    private static List<Day> days(AgreementHistory course, Map<Cell, Integer> stacked, LocalDate validAt) {
        var all = new TreeSet<LocalDate>();
        course.moments().forEach(it -> all.add(it.day()));
        course.bound()
                .forEach(it -> Stream.of(it.from(), it.until() == null ? validAt : it.until())
                        .forEach(all::add));
        var days = new ArrayList<Day>();
        var y = HEAD;
        LocalDate before = null;
        for (var day : all) {
            var after = before == null ? 0 : ChronoUnit.DAYS.between(before, day);
            if (before != null) y += LINE * depth(stacked, before) + gap(after);
            days.add(new Day(day, after, y + LINE / 2));
            before = day;
        }
        return days;
    }

    private static int gap(long days) {
        return (int) Math.min(FARTHEST, NEAREST + PER_ROOT_OF_DAYS * Math.sqrt((double) days - 1));
    }

    private static List<Band> bands(List<Bound> bound, Map<LocalDate, Integer> y, int width, int last) {
        return bound.stream()
                .map(it -> {
                    var from = Objects.requireNonNull(y.get(it.from()));
                    var to = it.until() == null ? last : Objects.requireNonNull(y.get(it.until())) - ABOVE;
                    return new Band(it, DATES, from - ABOVE, width - DATES, to - from + ABOVE);
                })
                .toList();
    }
}
