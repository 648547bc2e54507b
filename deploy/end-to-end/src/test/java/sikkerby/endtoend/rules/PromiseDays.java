package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;

/** What a promise was, day by day, as far as was known. */
public record PromiseDays(Lines lines, Agreed agreement, String firstDebtor, boolean survives) {

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

    /** Nothing before it began. */
    @Nullable
    String state(LocalDate day, int known) {
        var step = last(day, known, it -> STATES.containsKey(it.what()));
        if (step.isEmpty()) return null;
        var state = STATES.get(step.get().what());
        if (step.get().is("CommitmentTransferred") && step.get().number() == 1) return "TRANSFERRED";
        return "PLEDGED".equals(state) && binds(String.valueOf(agreement.state(day, known))) ? "BINDING" : state;
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

    private Stream<Line> revised(LocalDate day, int known) {
        return lines.by(day, known).stream().filter(it -> it.is("CommitmentRevised"));
    }

    private Optional<Line> last(LocalDate day, int known, Predicate<Line> which) {
        List<Line> by = lines.by(day, known);
        return by.stream().filter(which).reduce((_, later) -> later);
    }
}
