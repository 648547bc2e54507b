package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** Corrections of the day on which a promise is due, or was claimed to be kept. */
record DueDay(Promised promise) implements Pleas.Matter {

    @Override
    public Lines lines() {
        return promise.lines;
    }

    /** As it was promised, before anybody revised it. */
    LocalDate first() {
        return Objects.requireNonNull(beginning().about());
    }

    /** What the rules have against a correction. */
    Set<String> against(Said said, World world) {
        var broken = new TreeSet<String>();
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!said.bySecretariat() && !said.by().equals(beginning().who())) broken.add("ENTRY_OF_OTHERS");
        if (!said.about().equals(first())) broken.addAll(senseless(beginning(), Fix.of(said), world));
        return broken;
    }

    /** Of another day at once; unless somebody confirmed that it was kept late, and it would have been kept in time. */
    void correctClaim(Line claim, LocalDate day, int order) {
        var today = promise.agreement.today();
        var fix = new Fix(What.CORRECT, day);
        var late = claim.day().isAfter(promise.dueOn());
        if (confirmer().isEmpty() || !late || day.isAfter(promise.dueOn()))
            promise.lines.correct(claim, fix, today, order);
        else promise.lines.propose(claim, fix, today, order);
    }

    /** Nobody puts off what they owe, nor hurries what others do, nor has kept in time what was confirmed to be late. */
    @Override
    public List<List<String>> concerned(Line line, Fix fix, LocalDate day) {
        var dueOn = dueOn(fix);
        var sides = new ArrayList<List<String>>();
        if (dueOn.isBefore(first())) sides.add(List.of(promise.debtor()));
        var owed = promise.owed(day);
        if (dueOn.isAfter(first()) && !owed.isEmpty()) sides.add(owed);
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

    /** What the rules would have had against it, where that is not what they have against it anyway. */
    @Override
    public Set<String> senseless(Line line, Fix fix, World world) {
        var dueOn = dueOn(fix);
        var broken = new TreeSet<String>();
        var fault = fault(dueOn);
        if (!fault.equals(fault(first()))) fault.ifPresent(broken::add);
        if (isNotMetBy(dueOn) && !isNotMetBy(first())) broken.add("NOT_OVERDUE");
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

    private static LocalDate dueOn(Fix fix) {
        return Objects.requireNonNull(fix.day());
    }

    Line beginning() {
        return promise.lines.told().getFirst();
    }
}
