package sikkerby.endtoend;

import java.util.Arrays;
import sikkerby.endtoend.Footing.Basis;
import sikkerby.endtoend.Lines.Line;

/** What each line that is told of an initiative builds on. */
final class InitiativeSteps {

    static final Footing FOOTING = new Footing(InitiativeSteps::basis);

    private InitiativeSteps() {}

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
