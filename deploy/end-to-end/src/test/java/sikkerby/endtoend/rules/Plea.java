package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/**
 * That an entry is to be understood otherwise: it waits for others, or did.
 *
 * @param was the entry as it was understood by then
 * @param sides each of these has to agree, by one of its own
 * @param agreed those who have agreed
 */
public record Plea(
        int order, String by, LocalDate day, Line was, Fix fix, List<List<String>> sides, Set<String> agreed) {

    /** All who may agree to it. */
    public List<String> asked() {
        return sides.stream().flatMap(List::stream).distinct().toList();
    }

    boolean wants(Line line, Fix other) {
        return was.order() == line.order() && was.is(line.what()) && fix.equals(other);
    }

    boolean awaits(String who) {
        return awaited().anyMatch(side -> speaks(who, side));
    }

    boolean awaitsOthersThan(String who) {
        return awaited().anyMatch(side -> !speaks(who, side));
    }

    Plea agreedToBy(String who) {
        var all = new HashSet<>(agreed);
        all.add(who);
        return new Plea(order, by, day, was, fix, sides, all);
    }

    private Stream<List<String>> awaited() {
        return sides.stream().filter(side -> side.stream().noneMatch(agreed::contains));
    }

    /** It alone is asked. */
    boolean isForTheSteeringGroup() {
        return sides.stream().allMatch(side -> side.contains(Said.STEERING_GROUP));
    }

    /** The secretariat speaks for any of them, from paper. */
    private static boolean speaks(String who, List<String> side) {
        return who.equals(Said.SECRETARIAT) || side.contains(who);
    }
}
