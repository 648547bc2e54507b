package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/**
 * What a promise was, day by day, as far as was known.
 *
 * @param every how many days lie between two words of one that recurs; none where it does not
 */
public record PromiseDays(Lines lines, Under agreement, String firstDebtor, boolean survives, int every) {

    /** What each step makes of it. */
    static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("CommitmentPledged", "PLEDGED"),
            Map.entry("CommitmentProposed", "PROPOSED"),
            Map.entry("CommitmentAccepted", "PLEDGED"),
            Map.entry("CommitmentDeclined", "DECLINED"),
            Map.entry("FulfilmentClaimed", "CLAIMED"),
            Map.entry("FulfilmentDisputed", "DISPUTED"),
            Map.entry("CommitmentFulfilled", "FULFILLED"),
            Map.entry("CommitmentReleased", "RELEASED"),
            Map.entry("CommitmentTransferred", "PLEDGED"),
            Map.entry("CommitmentDeclaredNotMet", "NOT_MET"),
            Map.entry("CommitmentLapsed", "LAPSED"));

    private static final Set<String> OVER = Set.of("EXPIRED", "TERMINATED", "SUPERSEDED");
    private static final Set<String> UNKEPT = Set.of("PLEDGED", "BINDING", "TRANSFERRED", "DISPUTED");

    private static final Set<String> OWED_SINCE =
            Set.of("CommitmentPledged", "CommitmentAccepted", "CommitmentTransferred");
    private static final Set<String> HEARD = Set.of(
            "CommitmentPledged",
            "CommitmentAccepted",
            "CommitmentTransferred",
            "ProgressReported",
            "OnTrackConfirmed",
            "EvidenceAttached",
            "FulfilmentClaimed",
            "RevisionProposed");

    /** Nothing before it began. */
    @Nullable
    String state(LocalDate day, int known) {
        var step = last(day, known, it -> STATES.containsKey(it.what()));
        if (step.isEmpty()) return null;
        var state = STATES.get(step.get().what());
        if (canLapse(state) && agreement.hasLetLapseBy(day, known)) return "LAPSED";
        if (step.get().is("CommitmentTransferred") && step.get().number() == 1) return "TRANSFERRED";
        return "PLEDGED".equals(state) && binds(String.valueOf(agreement.state(day, known))) ? "BINDING" : state;
    }

    /** With its agreement, before that is recorded too. */
    private boolean canLapse(@Nullable String state) {
        return !survives && UNKEPT.contains(String.valueOf(state));
    }

    private boolean binds(String under) {
        return under.equals("IN_FORCE") || (survives && OVER.contains(under));
    }

    public boolean isOverdue(LocalDate day, int known) {
        return UNKEPT.contains(String.valueOf(state(day, known)))
                && dueOn(day, known).isBefore(day);
    }

    /** Its debtor has left; a task that binds nobody cannot be left. */
    public boolean isOrphaned(LocalDate day, int known) {
        var unbound = last(day, known, it -> it.is("CommitmentTransferred")).filter(it -> it.number() == 1);
        return UNKEPT.contains(String.valueOf(state(day, known)))
                && unbound.isEmpty()
                && !agreement.parties(day, known).contains(debtor(day, known));
    }

    public String debtor(LocalDate day, int known) {
        return last(day, known, it -> it.is("CommitmentTransferred"))
                .map(Line::who)
                .map(String::valueOf)
                .orElse(firstDebtor);
    }

    public LocalDate dueOn(LocalDate day, int known) {
        return revised(day, known).reduce((_, later) -> later).map(Line::about).orElseGet(() -> firstDueOn(known));
    }

    /**
     * By when its debtor is to say how it goes: one word answers for the days up to the next on which one is due, the last
     * of which is that on which all is.
     */
    public Optional<LocalDate> nextWordOn(LocalDate day, int known) {
        if (every == 0 || !UNKEPT.contains(String.valueOf(state(day, known)))) return Optional.empty();
        var since = lastDay(day, known, OWED_SINCE);
        var heard = lastDay(day, known, HEARD);
        var days = new TreeSet<LocalDate>();
        var due = dueOn(day, known);
        for (int n = 0; n == 0 || before(due, n).isAfter(since); n++) days.add(before(due, n));
        if (!heard.isAfter(since)) return Optional.of(days.getFirst());
        var answered = days.ceiling(heard);
        return answered == null ? Optional.empty() : Optional.ofNullable(days.higher(answered));
    }

    private LocalDate before(LocalDate due, int times) {
        return every == Said.WEEKLY ? due.minusWeeks(times) : due.minusMonths(times);
    }

    private LocalDate lastDay(LocalDate day, int known, Set<String> which) {
        return last(day, known, it -> which.contains(it.what())).orElseThrow().day();
    }

    private LocalDate firstDueOn(int known) {
        return last(LocalDate.MAX, known, it -> it.is("CommitmentPledged", "CommitmentProposed"))
                .map(Line::about)
                .orElseThrow();
    }

    /** How often it was put off: only a later day is a slip. */
    public int slips(LocalDate day, int known) {
        int slips = 0;
        var due = firstDueOn(known);
        for (var next : revised(day, known).map(Line::about).toList()) {
            if (next == null) continue;
            if (next.isAfter(due)) slips++;
            due = next;
        }
        return slips;
    }

    /** Who was told that it is overdue; who was told of another day than turned out to be right then, was not. */
    public List<Line> told(LocalDate day, int known) {
        return lines.by(day, known).stream()
                .filter(it -> it.is("ReminderSent", "OverdueEscalated"))
                .filter(it -> dueWhenTold(it, known).equals(it.about()))
                .toList();
    }

    private LocalDate dueWhenTold(Line alert, int known) {
        return revised(LocalDate.MAX, known)
                .filter(it -> it.order() < alert.order())
                .max(Comparator.comparingInt(Line::order))
                .map(Line::about)
                .orElseGet(() -> firstDueOn(known));
    }

    private Stream<Line> revised(LocalDate day, int known) {
        return lines.by(day, known).stream().filter(it -> it.is("CommitmentRevised"));
    }

    private Optional<Line> last(LocalDate day, int known, Predicate<Line> which) {
        List<Line> by = lines.by(day, known);
        return by.stream().filter(which).reduce((_, later) -> later);
    }
}
