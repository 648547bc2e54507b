package sikkerby.endtoend.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/**
 * Whether lines could have been told of one object: each builds on what was laid before it, and on no later day; and what
 * it names was there by then.
 *
 * @param faults what the rules have against each line as it stands among those before it, whoever told it
 */
record Footing(Function<Line, Basis> basis, Faults faults) {

    /** Looks at a line as it stands behind others. */
    @FunctionalInterface
    interface Faults {
        Set<String> of(Line line, List<Line> before, World world);
    }

    /**
     * What a line builds on.
     *
     * @param on it is of no earlier day than these
     * @param having these too are there, of whatever day
     * @param lays what others can build on from then on
     * @param takes what nobody can build on any more
     */
    record Basis(Set<String> on, Set<String> having, Set<String> lays, Set<String> takes) {

        static Basis onto(String... grounds) {
            return new Basis(Set.of(grounds), Set.of(), Set.of(), Set.of());
        }

        Basis having(String... grounds) {
            return new Basis(on, Set.of(grounds), lays, takes);
        }

        Basis laying(String... grounds) {
            return new Basis(on, having, Set.of(grounds), takes);
        }

        Basis taking(String... grounds) {
            return new Basis(on, having, lays, Set.of(grounds));
        }
    }

    /** What the rules have against a correction of what was told in the order that it names. */
    Set<String> against(Said said, Told told, World world) {
        var broken = new TreeSet<String>();
        var line = told.lines().told(said.number()).orElseThrow();
        var fix = Fix.of(said);
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!said.bySecretariat() && !isOwn(said, line)) broken.add("ENTRY_OF_OTHERS");
        if (fix.changes(line)) broken.addAll(senseless(line, fix, told, world));
        return broken;
    }

    /** What the rules would have had against it so. */
    Set<String> senseless(Line line, Fix fix, Told told, World world) {
        var lines = told.lines();
        if (fix.annuls() && line.order() == lines.told().getFirst().order()) return Set.of("CREATION_STAYS");
        var broken = new TreeSet<String>();
        var corrected = lines.with(line, fix).told();
        var begun = corrected.getFirst().day();
        if (corrected.stream().anyMatch(it -> it.day().isBefore(begun))) broken.add("OCCURRED_TOO_EARLY");
        if (!loose(lines.told()).containsAll(loose(corrected))) {
            broken.add("CONTRADICTS_ENTRIES");
            return broken;
        }
        var known = faults(lines.told(), world);
        faults(corrected, world).stream().filter(it -> !known.contains(it)).forEach(it -> broken.add(it.code()));
        if (world.contradicts(told, lines.with(line, fix))) broken.add("CONTRADICTS_OTHERS");
        return broken;
    }

    /** A rule that a line breaks where it stands. */
    private record Fault(int order, String what, String code) {}

    private Set<Fault> faults(List<Line> told, World world) {
        var found = new HashSet<Fault>();
        for (int i = 0; i < told.size(); i++) {
            var line = told.get(i);
            faults.of(line, told.subList(0, i), world)
                    .forEach(it -> found.add(new Fault(line.order(), line.what() + line.word(), it)));
        }
        return found;
    }

    /** Others' entries take two persons: by one alone they are not corrected. */
    static void correct(Said said, Lines lines, int order) {
        var line = lines.told(said.number()).orElseThrow();
        var fix = Fix.of(said);
        if (!fix.changes(line)) return;
        if (isOwn(said, line)) lines.correct(line, fix, said.day(), order);
        else lines.propose(line, fix, said.day(), order);
    }

    private static boolean isOwn(Said said, Line line) {
        return said.by().equals(line.who());
    }

    /** Those that build on what is not there, or was not there yet. */
    private Set<String> loose(List<Line> told) {
        var loose = new HashSet<String>();
        var laid = new HashMap<String, Line>();
        for (var line : told) {
            var step = basis.apply(line);
            var grounds = new ArrayList<@Nullable Line>();
            for (var ground : step.on()) grounds.add(laid.get(ground));
            var founded =
                    grounds.stream().allMatch(it -> it != null && !line.effect().isBefore(it.effect()));
            if (!founded || !laid.keySet().containsAll(step.having()))
                loose.add(line.order() + line.what() + line.word());
            step.takes().forEach(laid::remove);
            step.lays().forEach(ground -> laid.put(ground, line));
        }
        return loose;
    }
}
