package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** Corrections of the day on which a promise is due, or was claimed to be kept: each takes all whom it concerns. */
public final class Pleas {

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
            if (!said.bySecretariat() && !plea.asked().contains(said.by())) broken.add("ENTRY_OF_OTHERS");
        }
        if (isAnswered(said)) return broken;
        if (answers.containsKey(plea.order())) broken.add("ILLEGAL_TRANSITION");
        if (said.what() != What.AGREE_TO) return broken;
        if (isOvertaken(plea)) broken.add("CORRECTION_OVERTAKEN");
        broken.addAll(senseless(plea.wanted()));
        return broken;
    }

    /** It was due on another day than was to be put right, or others would be concerned by now. */
    private boolean isOvertaken(Plea plea) {
        var now = firstDueOn();
        if (!now.equals(plea.was()) || now.equals(plea.wanted())) return true;
        return concerned(plea.wanted(), plea.day()).stream()
                .filter(side -> !side.contains(plea.by()))
                .anyMatch(side -> plea.sides().stream().noneMatch(side::containsAll));
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
        if (said.what() == What.PUT_RIGHT) correct(said, order);
        else if (!isAnswered(said)) answer(said, order);
    }

    private void answer(Said said, int order) {
        var plea = told(said.number());
        var closing = CLOSINGS.get(said.what());
        if (closing == null && plea.awaitsOthersThan(said.by())) {
            all.put(plea.order(), plea.agreedToBy(said.by()));
            promise.lines.add(Line.of("CorrectionConsented", said.day(), order));
            return;
        }
        answers.put(plea.order(), said.what());
        if (closing == null) putRight(plea.wanted(), said.day(), order);
        else promise.lines.add(Line.of(closing, said.day(), order));
    }

    private void correct(Said said, int order) {
        if (said.about().equals(firstDueOn())) return;
        var sides = sides(said);
        if (sides.isEmpty()) {
            putRight(said.about(), said.day(), order);
            return;
        }
        var open = all.values().stream()
                .filter(it -> !answers.containsKey(it.order()))
                .anyMatch(it -> it.wanted().equals(said.about()));
        if (open) return;
        all.put(order, new Plea(order, said.by(), said.day(), firstDueOn(), said.about(), sides, Set.of()));
        promise.lines.add(Line.of("CorrectionProposed", said.day(), order));
    }

    private void putRight(LocalDate dueOn, LocalDate on, int order) {
        promise.lines.correct(beginning(), beginning().about(dueOn), on, order);
    }

    /** Of another day at once; unless somebody confirmed that it was kept late, and it would have been kept in time. */
    void correctClaim(Line claim, LocalDate day, int order) {
        var today = promise.agreement.today();
        var late = claim.day().isAfter(promise.dueOn());
        if (confirmer().isEmpty() || !late || day.isAfter(promise.dueOn()))
            promise.lines.correct(claim, day, today, order);
        else promise.lines.propose(claim, day, today, order);
    }

    /** Those who have to agree: each side for which nobody spoke, and none that another speaks for too. */
    private List<List<String>> sides(Said said) {
        var sides = new ArrayList<>(concerned(said.about(), said.day()));
        if (said.bySecretariat()) sides.add(List.of(String.valueOf(beginning().who())));
        return sides.stream()
                .distinct()
                .filter(side -> !side.contains(said.by()))
                .filter(side -> sides.stream().noneMatch(it -> !it.equals(side) && side.containsAll(it)))
                .toList();
    }

    /** Nobody puts off what they owe, nor hurries what others do, nor has kept in time what was confirmed to be late. */
    private List<List<String>> concerned(LocalDate dueOn, LocalDate day) {
        var sides = new ArrayList<List<String>>();
        if (dueOn.isBefore(firstDueOn())) sides.add(List.of(promise.debtor()));
        var owed = promise.owed(day);
        if (dueOn.isAfter(firstDueOn()) && !owed.isEmpty()) sides.add(owed);
        var then = promise.requests().revisedOn().isPresent() ? promise.dueOn() : dueOn;
        var claimedOn = promise.requests().lastClaim().map(Line::day);
        var late = claimedOn.filter(it -> it.isAfter(promise.dueOn()) && !it.isAfter(then));
        if (late.isPresent() && !confirmer().isEmpty()) sides.add(confirmer());
        return sides;
    }

    private List<String> confirmer() {
        return promise.lines
                .last(it -> it.is("CommitmentFulfilled"))
                .map(it -> List.of(String.valueOf(it.who())))
                .orElse(List.of());
    }

    private boolean isAnswered(Said said) {
        var answer = answers.get(said.number());
        if (said.what() == answer) return true;
        return said.what() == What.AGREE_TO
                && answer == null
                && !told(said.number()).awaits(said.by());
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
