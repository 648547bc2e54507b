package sikkerby.command.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sikkerby.events.fact.Fact;

/**
 * What is understood of one object, in the order of the log. It holds together where each entry builds on what was there
 * (domain rule 4.1); who was allowed to do what is not judged again.
 */
record Story(List<Told> told) {

    /**
     * An entry as it is understood.
     *
     * @param followed from another, of itself: its day was reckoned then, and is not held against it
     */
    record Told(UUID event, String type, Fact fact, boolean followed) {

        private LocalDate day() {
            return fact.takesEffectOn();
        }
    }

    List<Fact> facts() {
        return told.stream().map(Told::fact).toList();
    }

    /** Those that build on what is not there, or was not there yet, and those that are there for a second time. */
    List<Told> unfounded() {
        var unfounded = new ArrayList<Told>();
        var laid = new HashMap<Ground, LocalDate>();
        var before = new ArrayList<Fact>();
        for (var it : told) {
            var step = Step.of(it.fact(), before);
            if (!isFounded(it, step, laid)) unfounded.add(it);
            if (step.ending()) laid.clear();
            step.taking().forEach(laid::remove);
            step.laying().forEach(ground -> laid.put(ground, it.day()));
            before.add(it.fact());
        }
        return unfounded;
    }

    private static boolean isFounded(Told it, Step step, Map<Ground, LocalDate> laid) {
        return laid.keySet().containsAll(step.having())
                && laid.keySet().containsAll(step.on())
                && step.lacking().stream().noneMatch(laid::containsKey)
                && (it.followed() || step.on().stream().map(laid::get).noneMatch(it.day()::isBefore));
    }
}
