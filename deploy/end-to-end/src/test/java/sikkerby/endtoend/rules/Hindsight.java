package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sikkerby.endtoend.rules.Lines.Line;

/** What of a promise could not have been said under its agreement, as that is understood by now. */
record Hindsight(Promised promise, Agreed agreement) {

    /** Each by its order. */
    Set<Integer> faults() {
        var told = promise.lines.told();
        return IntStream.range(0, told.size())
                .filter(i -> isFault(told.get(i), told.subList(0, i)))
                .mapToObj(i -> told.get(i).order())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isFault(Line line, List<Line> before) {
        var day = line.day();
        var who = String.valueOf(line.who());
        if (before.isEmpty()) return !canBeMade(line);
        var then = promise.under(agreement, Lines.of(before));
        return switch (line.what()) {
            case "CommitmentAccepted" -> !isParty(then.debtor(), day) || !hasRoom(then.dueOn(), day);
            case "FulfilmentClaimed" -> !agreement.bindsOn(day) && !(promise.survives && agreement.hasRunOutBy(day));
            case "FulfilmentDisputed", "CommitmentFulfilled" ->
                !isParty(who, day)
                        || (agreement.isAnsweredByOwed(day) && !then.owed(day).contains(who));
            case "CommitmentDeclaredNotMet" ->
                !who.equals(then.debtor()) && !then.owed(day).contains(who);
            case "RevisionProposed" -> !hasRoom(Objects.requireNonNull(line.about()), day);
            case "RevisionAccepted" ->
                !then.owed(day).contains(who)
                        || !hasRoom(
                                then.requests()
                                        .revision(line.number())
                                        .map(Line::about)
                                        .orElseThrow(),
                                day);
            case "RevisionRefused", "ReleaseConsented" -> !then.owed(day).contains(who);
            case "TransferProposed" -> !isAbleTo(line, then, day);
            case "CommitmentTransferred" ->
                !isAbleTo(line, then, day) || then.owedBy(who, day).isEmpty();
            case "CommitmentLapsed" -> line.who() != null && !then.isOrphanedOn(day);
            default -> false;
        };
    }

    private boolean canBeMade(Line line) {
        var parties = agreement.partiesOn(line.day());
        return parties.containsAll(promise.owedAtFirst())
                && isParty(String.valueOf(line.who()), line.day())
                && hasRoom(Objects.requireNonNull(line.about()), line.day());
    }

    private boolean isParty(String who, LocalDate day) {
        return agreement.partiesOn(day).contains(who);
    }

    /** It is said before the end, and is due on one of the agreement's days, unless it survives that. */
    private boolean hasRoom(LocalDate dueOn, LocalDate day) {
        if (promise.survives) return true;
        return !agreement.hasEndedBy(day) && agreement.covers(dueOn, day);
    }

    private boolean isAbleTo(Line line, Promised then, LocalDate day) {
        var next = String.valueOf(line.who());
        if (!promise.survives && agreement.hasEndedBy(day)) return false;
        var contributes = agreement.contributorsOn(day).contains(next);
        return line.number() == 1 ? contributes && then.isOrphanedOn(day) : isParty(next, day);
    }
}
