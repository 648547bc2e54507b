package sikkerby.endtoend.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.endtoend.rules.Lines.Line;

/**
 * The terms that were proposed, those whose proposal was taken back excepted.
 *
 * @param all whether or not they count, by the order in which they were told
 */
record Proposals(Lines lines, Map<Integer, Terms> all) {

    private static final String[] LINES = {"TermsProposed", "CounterProposalMade", "AccessionProposed"};

    Proposals(Lines lines) {
        this(lines, new HashMap<>());
    }

    Proposals copy(Lines copied) {
        return new Proposals(copied, new HashMap<>(all));
    }

    static boolean is(Line line) {
        return line.is(LINES);
    }

    void put(String what, String by, Terms terms) {
        all.put(terms.order(), terms);
        lines.add(Line.of(what, terms.proposedOn(), terms.order()).who(by).number(terms.number()));
    }

    /** Each as of the day on which it was proposed after all, as far as was known. */
    Stream<Terms> counting(int known) {
        return lines.toldBy(known).stream()
                .filter(Proposals::is)
                .map(it -> Objects.requireNonNull(all.get(it.order())).proposedOn(it.day()));
    }

    Terms numbered(int number, int known) {
        return counting(known)
                .filter(it -> it.number() == number)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    Optional<Terms> newest() {
        return counting(Lines.ALL).reduce((_, later) -> later);
    }
}
