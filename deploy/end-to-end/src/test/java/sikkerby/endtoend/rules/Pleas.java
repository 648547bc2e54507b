package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** Corrections of the day on which a promise is due: what would put it off takes those to whom it is owed. */
public final class Pleas {

    /**
     * One that waits for somebody else, or did.
     *
     * @param asked who may agree; null where it is whoever promised
     */
    public record Plea(
            int order,
            String by,
            LocalDate was,
            LocalDate wanted,
            @Nullable List<String> asked) {}

    private static final Map<What, String> CLOSINGS =
            Map.of(What.OBJECT_TO, "CorrectionRefused", What.TAKE_BACK, "CorrectionWithdrawn");

    private final Promised promise;
    private final Map<Integer, Plea> all = new HashMap<>();
    private final Map<Integer, What> answers = new HashMap<>();

    Pleas(Promised promise) {
        this.promise = promise;
    }

    Pleas copy(Promised copied) {
        var copy = new Pleas(copied);
        copy.all.putAll(all);
        copy.answers.putAll(answers);
        return copy;
    }

    /** As it was promised, before anybody revised it. */
    public LocalDate firstDueOn() {
        return Objects.requireNonNull(beginning().about());
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

    /** What the rules have against a correction, or against an answer to one. */
    Set<String> against(Said said) {
        if (said.what() == What.PUT_RIGHT) return againstCorrecting(said);
        var plea = told(said.number());
        var broken = new TreeSet<String>();
        if (said.what() == What.TAKE_BACK) {
            if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
            if (!said.by().equals(plea.by())) broken.add("NOT_PROPOSER");
        } else {
            if (said.by().equals(plea.by())) broken.add("SAME_PERSON");
            if (!hasASay(said, plea)) broken.add("ENTRY_OF_OTHERS");
        }
        if (isAnswered(said)) return broken;
        if (answers.containsKey(plea.order())) broken.add("ILLEGAL_TRANSITION");
        if (said.what() != What.AGREE_TO) return broken;
        var now = firstDueOn();
        if (!now.equals(plea.was()) || now.equals(plea.wanted())) broken.add("CORRECTION_OVERTAKEN");
        broken.addAll(senseless(plea.wanted()));
        return broken;
    }

    private Set<String> againstCorrecting(Said said) {
        var broken = new TreeSet<String>();
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!said.bySecretariat() && !said.by().equals(beginning().who())) broken.add("ENTRY_OF_OTHERS");
        if (!said.about().equals(firstDueOn())) broken.addAll(senseless(said.about()));
        return broken;
    }

    /** Tells no line where nothing would change. */
    void take(Said said, int order) {
        if (said.what() == What.PUT_RIGHT) {
            correct(said, order);
        } else if (!isAnswered(said)) {
            answers.put(said.number(), said.what());
            var closing = CLOSINGS.get(said.what());
            if (closing == null) putRight(told(said.number()).wanted(), said.day(), order);
            else promise.lines.add(Line.of(closing, said.day(), order));
        }
    }

    private void correct(Said said, int order) {
        var was = firstDueOn();
        if (said.about().equals(was)) return;
        var asked = asked(said, was);
        if (asked == null && said.by().equals(beginning().who())) {
            putRight(said.about(), said.day(), order);
            return;
        }
        var open = all.values().stream()
                .filter(it -> !answers.containsKey(it.order()))
                .anyMatch(it -> it.wanted().equals(said.about()));
        if (open) return;
        all.put(order, new Plea(order, said.by(), was, said.about(), asked));
        promise.lines.add(Line.of("CorrectionProposed", said.day(), order));
    }

    private void putRight(LocalDate dueOn, LocalDate on, int order) {
        promise.lines.correct(beginning(), beginning().about(dueOn), on, order);
    }

    /** Nobody puts off what they owe, nor hurries what others do. */
    private @Nullable List<String> asked(Said said, LocalDate was) {
        var sooner = said.about().isBefore(was);
        if (sooner) return said.by().equals(promise.debtor()) ? null : List.of(promise.debtor());
        return promise.owedAtFirst().contains(said.by()) ? null : promise.owedAtFirst();
    }

    private boolean hasASay(Said said, Plea plea) {
        if (said.bySecretariat()) return true;
        if (said.bySteeringGroup()) return plea.asked() != null && plea.asked().isEmpty();
        return plea.asked() == null
                ? said.by().equals(beginning().who())
                : plea.asked().contains(said.by());
    }

    private boolean isAnswered(Said said) {
        return said.what() == answers.get(said.number());
    }

    /** What the rules would have had against it, where that is not what they have against it anyway. */
    private Set<String> senseless(LocalDate dueOn) {
        var broken = new TreeSet<String>();
        var fault = fault(dueOn);
        if (!fault.equals(fault(firstDueOn()))) fault.ifPresent(broken::add);
        if (isNotMetBy(dueOn) && !isNotMetBy(firstDueOn())) broken.add("NOT_OVERDUE");
        return broken;
    }

    /** The first thing that the rules have against a promise due on that day. */
    private Optional<String> fault(LocalDate dueOn) {
        var day = beginning().day();
        var agreement = promise.agreement;
        if (dueOn.isBefore(day)) return Optional.of("DUE_BEFORE_PROMISE");
        if (!agreement.partiesOn(day).contains(beginning().who())) return Optional.of("NOT_PARTY");
        if (agreement.hasEndedBy(day)) return Optional.of("AGREEMENT_NOT_IN_FORCE");
        var covered = promise.survives || agreement.covers(dueOn, day);
        return covered ? Optional.empty() : Optional.of("DUE_OUTSIDE_AGREEMENT");
    }

    /** Those to whom it is owed said that it was not kept, when it was not due yet. */
    private boolean isNotMetBy(LocalDate dueOn) {
        var revised = promise.lines.last(it -> it.is("CommitmentRevised")).isPresent();
        return !revised
                && promise.lines
                        .last(it -> it.is("CommitmentDeclaredNotMet"))
                        .filter(it -> !promise.debtor().equals(it.who()) && !dueOn.isBefore(it.day()))
                        .isPresent();
    }

    private Line beginning() {
        return promise.lines.told().getFirst();
    }
}
