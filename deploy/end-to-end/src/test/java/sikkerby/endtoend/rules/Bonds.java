package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/** Corrections of an agreement: whom it would bind otherwise has to agree, each of them, or the steering group where it decided. */
record Bonds(Agreed agreed) implements Pleas.Matter {

    private static final String[] DECISIONS = {
        "AgreementRatified", "AgreementSuspended", "AgreementResumed", "AgreementTerminated", "AgreementSuperseded"
    };

    /** Which terms bind, and whom. */
    private record Bond(int number, Set<String> parties) {}

    @Override
    public Lines lines() {
        return agreed.lines;
    }

    @Override
    public Set<String> senseless(Line line, Fix fix, World world) {
        return AgreementSteps.FOOTING.senseless(line, fix, agreed, world);
    }

    @Override
    public List<List<String>> concerned(Line line, Fix fix, LocalDate day) {
        var before = settled(agreed);
        var after = settled(agreed.with(agreed.lines.with(line, fix)));
        var otherwise = Stream.concat(turns(before), turns(after))
                .filter(it -> !bond(before, it).equals(bond(after, it)))
                .flatMap(it -> Stream.of(bond(before, it), bond(after, it)))
                .flatMap(Optional::stream)
                .flatMap(it -> it.parties().stream())
                .distinct()
                .sorted()
                .toList();
        if (otherwise.isEmpty()) return List.of();
        return line.is(DECISIONS)
                ? List.of(List.of(Said.STEERING_GROUP))
                : otherwise.stream().map(List::of).toList();
    }

    /** With what is agreed on for a later day, as though that day had come. */
    private static Agreed settled(Agreed agreed) {
        var settled = agreed.with(agreed.lines.copy());
        settled.talks
                .agreed()
                .reduce((_, later) -> later)
                .ifPresent(it -> settled.lines.add(Line.of("AgreementEnteredIntoForce", it.from(), Lines.ALL)
                        .number(it.number())
                        .about(it.from())));
        return settled;
    }

    private static Optional<Bond> bond(Agreed agreed, LocalDate day) {
        if (!agreed.bindsOn(day)) return Optional.empty();
        var number = agreed.days(Lines.ALL).begun(day).orElseThrow().number();
        return Optional.of(new Bond(number, new TreeSet<>(agreed.parties(day, Lines.ALL))));
    }

    /** The days on which something else may hold than on the day before. */
    private static Stream<LocalDate> turns(Agreed agreed) {
        return agreed.lines.told().stream()
                .flatMap(it -> it.is("AgreementEnteredIntoForce")
                        ? Stream.concat(
                                Stream.of(it.effect()),
                                Stream.of(agreed.talks.terms(it.number()))
                                        .filter(terms -> terms.to() != null)
                                        .map(Terms::end))
                        : Stream.of(it.effect()));
    }
}
