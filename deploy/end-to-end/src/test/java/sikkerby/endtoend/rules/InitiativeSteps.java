package sikkerby.endtoend.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.rules.Footing.Basis;
import sikkerby.endtoend.rules.Lines.Line;

/** What each line that is told of an initiative builds on. */
final class InitiativeSteps {

    static final Footing FOOTING = new Footing(InitiativeSteps::basis, InitiativeSteps::faults);

    private InitiativeSteps() {}

    private static Set<String> faults(Line line, List<Line> before, World world) {
        var programme = new Programme(world.today());
        return switch (line.what()) {
            case "PrincipleAssigned" -> {
                var then = new InitiativeDays(before);
                var first = then.period().getFirst();
                var from = first.isAfter(line.day()) ? first : line.day();
                yield both(
                        programme.against(then.strategy(), line.day()),
                        programme.against(then.strategy(), line.word(), from));
            }
            case "InitiativePeriodChanged" -> {
                var then = new InitiativeDays(before);
                var from = new InitiativeDays(List.of(line)).period().getFirst();
                var moves = line.number() == 0 && !from.equals(then.period().getFirst());
                yield moves && programme.beginsAfter(then.strategy(), from) ? Set.of("OUTSIDE_STRATEGY") : Set.of();
            }
            case "InitiativeCarriedOver" -> {
                var words = line.word().split(" ", -1);
                var against = new TreeSet<>(programme.against(words[0], line.day()));
                for (var code : words[1].split(",", -1)) against.addAll(programme.against(words[0], code, line.day()));
                var served = new InitiativeDays(before).principles().keySet();
                if (!served.containsAll(List.of(words[2].split(",", -1)))) against.add("UNKNOWN_CODE");
                yield against;
            }
            case "PrincipleUnassigned" ->
                new InitiativeDays(before).serves(line.word(), true) ? Set.of("NO_PRINCIPLE") : Set.of();
            case "InitiativeLinked" ->
                line.day()
                                .isBefore(world.told(line.number())
                                        .lines()
                                        .told()
                                        .getFirst()
                                        .day())
                        ? Set.of("OCCURRED_TOO_EARLY")
                        : Set.of();
            default -> Set.of();
        };
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Basis basis(Line line) {
        var link = "link %s %s".formatted(line.word(), line.number());
        return switch (line.what()) {
            case "InitiativeProposed" -> Basis.onto().laying("proposal", "course");
            case "InitiativeApproved" -> Basis.onto("course").laying("course", "approval");
            case "InitiativeStarted" -> Basis.onto("course", "approval").laying("course", "start", "active");
            case "InitiativePaused" ->
                Basis.onto("course", "active").taking("active").laying("course", "pause");
            case "InitiativeResumed" ->
                Basis.onto("course", "pause").taking("pause").laying("course", "active");
            case "InitiativeCompleted" -> Basis.onto("course", "start").taking("course");
            case "InitiativeCancelled" -> Basis.onto("course").taking("course");
            case "PrincipleAssigned" -> Basis.onto("proposal").laying("principle " + line.word());
            case "PrincipleUnassigned" -> Basis.onto("principle " + line.word()).taking("principle " + line.word());
            case "PartnerAssigned" -> Basis.onto("proposal").laying("partner " + line.word());
            case "PartnerUnassigned" -> Basis.onto("partner " + line.word()).taking("partner " + line.word());
            case "InitiativeLinked" -> Basis.onto("proposal").laying(link);
            case "InitiativeUnlinked" -> Basis.onto(link).taking(link);
            case "InitiativeCarriedOver" ->
                Basis.onto("proposal")
                        .laying(Arrays.stream(line.word().split(" ", -1)[1].split(",", -1))
                                .map(it -> "principle " + it)
                                .toArray(String[]::new));
            default -> Basis.onto("proposal");
        };
    }
}
