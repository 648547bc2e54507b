package sikkerby.command.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.registry.Judge;
import sikkerby.command.registry.Numbered;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.Fact;

/**
 * Holds what would be understood against the rules, and against the rules of what names the object. What they would have
 * refused before the correction too is in nobody's way.
 *
 * @param registry as it would be with the correction
 */
record Judged(List<Judge> judges, Registry registry, Act act) {

    /** Something that a rule would have refused. */
    private record Fault(UUID event, RefusalCode code) {}

    /**
     * @param before as the registry is without the correction
     * @param recorded as it would be had nothing been corrected
     */
    void mustAllow(UUID object, Story corrected, Story now, Registry before, Registry recorded) {
        if (corrected.facts().equals(now.facts())) return;
        mustAllow(corrected, faults(now, before));
        for (var other : before.namedBy(object)) mustStillAllow(other, before, recorded);
    }

    /** Refused with the very words of the rule. */
    private void mustAllow(Story corrected, Set<Fault> known) {
        var verdicts = verdicts(corrected.facts(), registry);
        for (int i = 0; i < verdicts.size(); i++) {
            var event = corrected.told().get(i).event();
            verdicts.get(i)
                    .filter(it -> !known.contains(new Fault(event, it.code())))
                    .ifPresent(it -> {
                        throw it;
                    });
        }
    }

    /**
     * What others rest on it is corrected first, as with entries of its own. What was recorded in its order on one day, and
     * is judged by the day alone, had its order.
     */
    private void mustStillAllow(List<Fact> other, Registry before, Registry recorded) {
        var after = verdicts(other, registry);
        if (after.stream().allMatch(Optional::isEmpty)) return;
        var then = verdicts(other, before);
        var first = verdicts(other, recorded);
        IntStream.range(0, after.size())
                .filter(i -> after.get(i).isPresent()
                        && then.get(i).isEmpty()
                        && first.get(i).isEmpty())
                .findFirst()
                .ifPresent(i -> {
                    throw Refused.because(
                            RefusalCode.CONTRADICTS_OTHERS,
                            Numbered.entry(other.get(i), other.getFirst()),
                            other.get(i).occurredOn());
                });
    }

    private Set<Fault> faults(Story story, Registry then) {
        var faults = new HashSet<Fault>();
        var verdicts = verdicts(story.facts(), then);
        for (int i = 0; i < verdicts.size(); i++) {
            var event = story.told().get(i).event();
            verdicts.get(i).ifPresent(it -> faults.add(new Fault(event, it.code())));
        }
        return faults;
    }

    private List<Optional<Refused>> verdicts(List<Fact> facts, Registry then) {
        return judges.stream()
                .map(it -> it.of(facts, then, act))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
