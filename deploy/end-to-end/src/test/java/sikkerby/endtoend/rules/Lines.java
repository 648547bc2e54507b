package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to one object, line by line, in the order in which it was told. */
public final class Lines {

    /** Later than anything that is told. */
    public static final int ALL = Integer.MAX_VALUE;

    private static final String[] CORRECTIONS = {
        "EntryCorrected", "CorrectionProposed", "CorrectionConsented", "CorrectionRefused", "CorrectionWithdrawn"
    };

    private static final String[] TAKE_EFFECT = {
        "AgreementEnteredIntoForce", "AgreementTerminated", "AgreementSuperseded"
    };

    /**
     * One line.
     *
     * @param what as the history names it
     * @param order what was told before has a lower one
     * @param who whom it is about, where it is about anybody
     * @param about the day that it is about, where it is about one
     * @param word what else it names; nothing where there is nothing else
     */
    public record Line(
            String what,
            LocalDate day,
            int order,
            @Nullable String who,
            int number,
            @Nullable LocalDate about,
            String word) {

        static Line of(String what, LocalDate day, int order) {
            return new Line(what, day, order, null, 0, null, "");
        }

        Line who(@Nullable String partner) {
            return new Line(what, day, order, partner, number, about, word);
        }

        Line number(int which) {
            return new Line(what, day, order, who, which, about, word);
        }

        Line about(@Nullable LocalDate other) {
            return new Line(what, day, order, who, number, other, word);
        }

        Line word(String named) {
            return new Line(what, day, order, who, number, about, named);
        }

        /** The day from which it holds. */
        LocalDate effect() {
            return about != null && is(TAKE_EFFECT) ? about : day;
        }

        public boolean is(String... names) {
            return List.of(names).contains(what);
        }

        Line what(String other) {
            return new Line(other, day, order, who, number, about, word);
        }

        Line on(LocalDate other) {
            return new Line(what, other, order, who, number, about, word);
        }
    }

    /** From then on a line counts as another one, or not at all. */
    private record Change(Line line, Line instead, boolean counts, int order) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> proposed = new HashSet<>();
    private final Set<Integer> fromPaper = new HashSet<>();

    static Lines of(List<Line> told) {
        var lines = new Lines();
        lines.lines.addAll(told);
        return lines;
    }

    Lines copy() {
        var copy = new Lines();
        copy.lines.addAll(lines);
        copy.changes.addAll(changes);
        copy.proposed.addAll(proposed);
        copy.fromPaper.addAll(fromPaper);
        return copy;
    }

    /** The secretariat recorded what is told in this order. */
    void addPaper(int order) {
        fromPaper.add(order);
    }

    boolean isFromPaper(Line line) {
        return fromPaper.contains(line.order());
    }

    void add(Line line) {
        lines.add(line);
    }

    void correct(Line line, Fix fix, LocalDate on, int order) {
        var counts = counts(line) && !fix.annuls();
        if (fix.annuls())
            told().stream()
                    .filter(it -> restsOn(it, line))
                    .forEach(it -> changes.add(new Change(it, it, false, order)));
        changes.add(new Change(first(line), fix.in(held(line)), counts, order));
        lines.add(Line.of("EntryCorrected", on, order));
    }

    /** Terms in force rest on their proposal, on their ratification, and on the word of each party that had not left. */
    private boolean restsOn(Line other, Line line) {
        return other.is("AgreementEnteredIntoForce", "AgreementRenewed", "AgreementExpired")
                && other.number() == line.number()
                && (Proposals.is(line) || line.is("AgreementRatified", "TermsAccepted"))
                && told().stream()
                        .noneMatch(it -> it.is("PartyWithdrew")
                                && it.order() < other.order()
                                && String.valueOf(it.who()).equals(line.who()));
    }

    /** That it should be corrected waits for others; said again, it waits already. */
    void propose(Line line, Fix fix, LocalDate on, int order) {
        if (proposed.add(line.order() + line.what() + fix.day())) lines.add(Line.of("CorrectionProposed", on, order));
    }

    /** As if a line had been put right; that it was is not told of yet. */
    Lines with(Line line, Fix fix) {
        var copy = copy();
        copy.correct(line, fix, line.day(), ALL);
        return copy;
    }

    /** As if nothing had ever been corrected. */
    Lines asRecorded() {
        return of(lines);
    }

    /** As it is understood now, whether or not it counts. */
    Line held(Line line) {
        return change(first(line), ALL).map(Change::instead).orElseGet(() -> first(line));
    }

    boolean counts(Line line) {
        return change(first(line), ALL).filter(it -> !it.counts()).isEmpty();
    }

    private Line first(Line line) {
        return lines.stream()
                .filter(it -> it.order() == line.order() && it.is(line.what()))
                .findFirst()
                .orElseThrow();
    }

    public int count() {
        return lines.size();
    }

    /** The history as it was recorded: what had happened by that day, as far as was known. */
    public List<String> history(LocalDate day, int known) {
        return lines.stream()
                .filter(it -> it.order() <= known && !it.day().isAfter(day))
                .map(it -> it.what() + " " + it.day())
                .toList();
    }

    /** What counts, in the order in which it was told: by this order it is decided what may come next. */
    public List<Line> told() {
        return toldBy(ALL);
    }

    /** The same, as far as was known. */
    List<Line> toldBy(int known) {
        return counting(known).toList();
    }

    /** What counts of what had happened by that day, as far as was known, in the order of the days. */
    List<Line> by(LocalDate day, int known) {
        return counting(known)
                .filter(it -> !it.day().isAfter(day))
                .sorted(Comparator.comparing(Line::day))
                .toList();
    }

    /** The last one told that counts. */
    Optional<Line> last(Predicate<Line> which) {
        return told().stream().filter(which).reduce((_, later) -> later);
    }

    /** The only one that counts of those told in this order; none where several were told at once. */
    public Optional<Line> told(int order) {
        var all = lines.stream().filter(it -> it.order() == order).count();
        return last(it -> it.order() == order).filter(_ -> all == 1);
    }

    private Stream<Line> counting(int known) {
        return lines.stream()
                .filter(it -> it.order() <= known && !it.is(CORRECTIONS))
                .flatMap(it -> changed(it, known));
    }

    private Stream<Line> changed(Line line, int known) {
        return change(line, known)
                .map(it -> it.counts() ? Stream.of(it.instead()) : Stream.<Line>empty())
                .orElseGet(() -> Stream.of(line));
    }

    private Optional<Change> change(Line line, int known) {
        return changes.stream()
                .filter(it -> it.line().equals(line) && it.order() <= known)
                .reduce((_, later) -> later);
    }
}
