package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;

/** What an agreement was, day by day, as far as was known. */
public record AgreementDays(Lines lines, Talks talks, int known) {

    /**
     * From that day on it is so.
     *
     * @param terms those that begin or end on that day; null where something else happens
     */
    private record Step(
            LocalDate day, String state, @Nullable Terms terms) {}

    /** Nothing before it began; terms may bind from a day before it was drafted. */
    @Nullable
    String state(LocalDate day) {
        var told = lines.by(day, known);
        if (told.isEmpty() && steps(day).isEmpty()) return null;
        var proposed = told.stream().anyMatch(Proposals::is);
        var ended = steps(day).stream().filter(it -> it.state().endsWith("ED") && it.terms() == null);
        return ended.filter(it -> !it.state().equals("SUSPENDED"))
                .reduce((_, later) -> later)
                .map(Step::state)
                .orElseGet(() -> goingOn(day, proposed ? "PROPOSED" : "DRAFT"));
    }

    /** The terms that had begun: the newest take the place of the others from their own first day on. */
    Optional<Terms> begun(LocalDate day) {
        return lines.toldBy(known).stream()
                .filter(it -> it.is("AgreementEnteredIntoForce"))
                .map(it -> talks.proposals().numbered(it.number(), known))
                .filter(it -> !it.from().isAfter(day))
                .max(Comparator.comparingInt(Terms::number));
    }

    /** Those whom it bound; before it bound anybody, those who drafted it. */
    List<String> parties(LocalDate day) {
        var terms = begun(day);
        if (terms.isEmpty()) return Talks.PARTIES;
        return talks.stillThere(terms.get(), day, known);
    }

    /** It was ended, or its last day is over and no other terms are on the table: nothing is owed under it any more. */
    boolean hasLetLapseBy(LocalDate day) {
        var told = lines.toldBy(known);
        var ended = told.stream()
                .filter(it -> it.is("AgreementTerminated", "AgreementSuperseded"))
                .map(Line::effect)
                .anyMatch(it -> !it.isAfter(day));
        return ended
                || told.stream()
                        .filter(it -> it.is("AgreementEnteredIntoForce"))
                        .map(it -> talks.proposals().numbered(it.number(), known))
                        .reduce((_, later) -> later)
                        .filter(it -> it.areOverBy(day) && !areFollowed(it, told))
                        .isPresent();
    }

    private boolean areFollowed(Terms terms, List<Line> told) {
        var proposed =
                told.stream().filter(Proposals::is).mapToInt(Line::number).max();
        return proposed.orElse(0) > terms.number()
                && told.stream().noneMatch(it -> it.is("TermsDeclined") && it.number() == proposed.orElse(0));
    }

    /** The last digit of its topic; nothing while it has none. */
    public Optional<Integer> topic(LocalDate day) {
        return lines.by(day, known).stream()
                .filter(it -> it.is("AgreementClassified"))
                .reduce((_, later) -> later)
                .map(Line::number);
    }

    /** When the terms that bind are to be reviewed, where they say so. */
    public Optional<LocalDate> reviewDueOn(LocalDate day) {
        return begun(day)
                .filter(Terms::areToBeReviewed)
                .map(terms -> lines.by(day, known).stream()
                        .filter(it -> it.is("AgreementReviewed") && it.number() == terms.number())
                        .reduce((_, later) -> later)
                        .map(Line::day)
                        .orElse(terms.from())
                        .plusMonths(1));
    }

    /** Newer terms take the place of older ones, and end a suspension. */
    private String goingOn(LocalDate day, String before) {
        var state = before;
        int binding = 0;
        var suspended = false;
        for (var it : steps(day)) {
            if (it.terms() == null) {
                suspended = it.state().equals("SUSPENDED");
            } else if (it.state().equals("IN_FORCE") && it.terms().number() > binding) {
                binding = it.terms().number();
                state = "IN_FORCE";
                suspended = false;
            } else if (it.state().equals("EXPIRED") && it.terms().number() == binding) {
                state = "EXPIRED";
            }
        }
        return suspended && state.equals("IN_FORCE") ? "SUSPENDED" : state;
    }

    private List<Step> steps(LocalDate day) {
        var steps = new ArrayList<Step>();
        for (var line : lines.toldBy(known)) steps.addAll(steps(line));
        steps.removeIf(it -> it.day().isAfter(day));
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    private List<Step> steps(Line line) {
        return switch (line.what()) {
            case "AgreementSuspended" -> List.of(new Step(line.day(), "SUSPENDED", null));
            case "AgreementResumed" -> List.of(new Step(line.day(), "RESUMES", null));
            case "AgreementTerminated" -> List.of(new Step(line.effect(), "TERMINATED", null));
            case "AgreementSuperseded" -> List.of(new Step(line.effect(), "SUPERSEDED", null));
            case "AgreementEnteredIntoForce" -> {
                var terms = talks.proposals().numbered(line.number(), known);
                var begins = new Step(terms.from(), "IN_FORCE", terms);
                yield terms.to() == null ? List.of(begins) : List.of(begins, new Step(terms.end(), "EXPIRED", terms));
            }
            default -> List.of();
        };
    }
}
