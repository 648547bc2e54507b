package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.rules.Footing.Basis;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What the rules have against something that is said of a case. */
final class CaseRules {

    private static final Footing FOOTING = new Footing(CaseRules::basis, (line, _, world) -> faults(line, world));

    private final Said said;
    private final Filed file;
    private final World world;
    private final Set<String> broken = new TreeSet<>();

    private CaseRules(Said said, Filed file, World world) {
        this.said = said;
        this.file = file;
        this.world = world;
    }

    /** What it would break to open one. */
    static Set<String> against(Said said) {
        if (said.bySteeringGroup()) return Set.of("ROLE_MAY_NOT");
        return said.bySecretariat() || said.by().equals(said.whom()) ? Set.of() : Set.of("NOT_OWNER");
    }

    static Set<String> against(Said said, Filed file, World world) {
        if (said.what().corrects()) return FOOTING.against(said, file, world);
        var rules = new CaseRules(said, file, world);
        rules.look();
        return rules.broken;
    }

    private void look() {
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!said.bySecretariat() && !said.by().equals(file.responsible)) broken.add("NOT_OWNER");
        switch (said.what()) {
            case NOTE -> {
                mustBeOpen();
                notBefore(begun());
            }
            case DOCUMENT -> {
                notBefore(begun());
                notBefore(said.about());
                var other =
                        file.document(said.number()).filter(it -> !said.about().equals(it.about()));
                if (other.isPresent()) broken.add("ALREADY_EXISTS");
            }
            case FILE -> {
                if (file.now().esdh() != said.number()) notBefore(last("EsdhReferenceSet"));
            }
            case CLASSIFY -> {
                mustBeOpen();
                if (file.now().topic() != said.number()) notBefore(last("CaseClassified"));
            }
            case HOLD -> {
                mustBeOpen();
                if (!file.now().level().equals(said.whom())) notBefore(last("ConfidentialityChanged"));
            }
            case LINK_CASE -> link();
            case UNLINK_CASE -> {
                mustBeOpen();
                file.link(said.target()).ifPresent(it -> notBefore(it.day()));
            }
            case CLOSE, REOPEN -> {
                var changes = file.isOpen() == (said.what() == What.CLOSE);
                if (changes) notBefore(last("CaseClosed", "CaseReopened"));
                if (changes && said.what() == What.CLOSE) file.lines.told().forEach(it -> notBefore(it.day()));
            }
            default -> throw new IllegalArgumentException("Not said of a case: " + said);
        }
    }

    private void link() {
        mustBeOpen();
        notBefore(begun());
        if (said.target() == Said.NONE) {
            broken.add("UNKNOWN_CODE");
            return;
        }
        var target = world.all().get(said.target()).told();
        if (target == file) broken.add("INVALID");
        notBefore(target.lines().told().getFirst().day());
    }

    private void mustBeOpen() {
        if (!file.isOpen()) broken.add("CASE_CLOSED");
    }

    private LocalDate begun() {
        return file.lines.told().getFirst().day();
    }

    private LocalDate last(String... what) {
        return file.now().last(what).map(Line::day).orElseGet(this::begun);
    }

    private void notBefore(LocalDate day) {
        if (said.day().isBefore(day)) broken.add("OCCURRED_TOO_EARLY");
    }

    private static Set<String> faults(Line line, World world) {
        var since = switch (line.what()) {
            case "DocumentRegistered" -> Objects.requireNonNull(line.about());
            case "CaseLinked" ->
                world.told(line.number()).lines().told().getFirst().day();
            default -> line.day();
        };
        return line.day().isBefore(since) ? Set.of("OCCURRED_TOO_EARLY") : Set.of();
    }

    /** Behind its closing, only what was filed and its reopening. */
    private static Basis basis(Line line) {
        var link = "link " + line.number();
        return switch (line.what()) {
            case "CaseOpened" -> Basis.onto().laying("case", "open");
            case "NoteAdded", "CaseClassified", "ConfidentialityChanged" ->
                Basis.onto("case").having("open");
            case "DocumentRegistered", "EsdhReferenceSet" -> Basis.onto("case");
            case "CaseLinked" -> Basis.onto("case").having("open").laying(link);
            case "CaseUnlinked" -> Basis.onto(link).having("open").taking(link);
            case "CaseClosed" -> Basis.onto("open").taking("open").laying("closing");
            case "CaseReopened" -> Basis.onto("closing").taking("closing").laying("open");
            default -> throw new IllegalArgumentException("Not told of a case: " + line);
        };
    }
}
