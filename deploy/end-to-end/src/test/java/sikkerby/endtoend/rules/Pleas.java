package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** Corrections of one object, each of which takes all whom it concerns. */
public final class Pleas {

    /** What is put right in an object, and whom that concerns. */
    sealed interface Matter permits DueDay, Bonds {

        Lines lines();

        /** What the rules would have had against it so. */
        Set<String> senseless(Line line, Fix fix, World world);

        /** Those for whom something would be otherwise: one of each side has to agree. */
        List<List<String>> concerned(Line line, Fix fix, LocalDate day);
    }

    private static final Map<What, String> CLOSINGS =
            Map.of(What.OBJECT_TO, "CorrectionRefused", What.TAKE_BACK, "CorrectionWithdrawn");

    private final Matter matter;
    private final Map<Integer, Plea> all = new HashMap<>();
    private final Map<Integer, What> answers = new HashMap<>();

    Pleas(Matter matter) {
        this.matter = matter;
    }

    Pleas copy(Matter copied) {
        var copy = new Pleas(copied);
        copy.all.putAll(all);
        copy.answers.putAll(answers);
        return copy;
    }

    public boolean areWaiting() {
        return all.size() > answers.size();
    }

    /** In which order each was told. */
    public List<Integer> orders() {
        return all.keySet().stream().sorted().toList();
    }

    public Plea told(int order) {
        return Optional.ofNullable(all.get(order)).orElseThrow();
    }

    /** What the rules have against an answer to one. */
    Set<String> against(Said said, World world) {
        var plea = told(said.number());
        var broken = new TreeSet<String>();
        if (said.what() == What.TAKE_BACK) {
            if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
            if (!said.by().equals(plea.by())) broken.add("NOT_PROPOSER");
        } else {
            if (said.by().equals(plea.by())) broken.add("SAME_PERSON");
            if (!said.bySecretariat() && !plea.asked().contains(said.by())) broken.add("ENTRY_OF_OTHERS");
            if (said.bySecretariat() && !said.flag())
                broken.add(plea.isForTheSteeringGroup() ? "DECISION_REQUIRED" : "ACTS_FOR_OTHER_PARTY");
        }
        if (isAnswered(said)) return broken;
        if (answers.containsKey(plea.order())) broken.add("ILLEGAL_TRANSITION");
        if (said.what() != What.AGREE_TO) return broken;
        if (isOvertaken(plea)) broken.add("CORRECTION_OVERTAKEN");
        broken.addAll(matter.senseless(plea.was(), plea.fix(), world));
        return broken;
    }

    /** It says something else than was to be put right, or says that already, or others would be concerned by now. */
    private boolean isOvertaken(Plea plea) {
        var fix = plea.fix();
        var now = matter.lines().held(plea.was());
        var open = fix.annuls() ? matter.lines().counts(plea.was()) : fix.changes(now);
        if (!open || !fix.replacesTheSame(now, plea.was())) return true;
        return matter.concerned(plea.was(), fix, plea.day()).stream()
                .filter(side -> !side.contains(plea.by()))
                .anyMatch(side -> plea.sides().stream().noneMatch(side::containsAll));
    }

    private boolean isAnswered(Said said) {
        var answer = answers.get(said.number());
        if (said.what() == answer) return true;
        return said.what() == What.AGREE_TO
                && answer == null
                && !told(said.number()).awaits(said.by());
    }

    /** Put right at once where that concerns nobody else; tells no line where nothing would change. */
    void ask(Line line, Said said, int order) {
        var fix = Fix.of(said);
        if (!fix.changes(line)) return;
        var sides = sides(line, said);
        if (sides.isEmpty()) {
            matter.lines().correct(line, fix, said.day(), order);
            return;
        }
        var open = all.values().stream()
                .filter(it -> !answers.containsKey(it.order()))
                .anyMatch(it -> it.wants(line, fix));
        if (open) return;
        all.put(order, new Plea(order, said.by(), said.day(), line, fix, sides, Set.of()));
        matter.lines().add(Line.of("CorrectionProposed", said.day(), order));
    }

    /** Those who have to agree: each side for which nobody spoke, and none that another speaks for too. */
    private List<List<String>> sides(Line line, Said said) {
        var sides = new ArrayList<>(matter.concerned(line, Fix.of(said), said.day()));
        var own = said.bySecretariat()
                ? matter.lines().isFromPaper(line)
                : said.by().equals(line.who());
        if (!own) sides.add(List.of(String.valueOf(line.who())));
        return sides.stream()
                .distinct()
                .filter(side -> !side.contains(said.by()))
                .filter(side -> sides.stream().noneMatch(it -> !it.equals(side) && side.containsAll(it)))
                .toList();
    }

    /** Tells no line where nothing would change. */
    void answer(Said said, int order) {
        if (isAnswered(said)) return;
        var plea = told(said.number());
        var closing = CLOSINGS.get(said.what());
        if (closing == null && plea.awaitsOthersThan(said.by())) {
            all.put(plea.order(), plea.agreedToBy(said.by()));
            matter.lines().add(Line.of("CorrectionConsented", said.day(), order));
            return;
        }
        answers.put(plea.order(), said.what());
        if (closing == null) matter.lines().correct(plea.was(), plea.fix(), said.day(), order);
        else matter.lines().add(Line.of(closing, said.day(), order));
    }
}
