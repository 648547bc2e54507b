package sikkerby.query.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sikkerby.query.time.Known;

/**
 * Folds the facts of one object in the order of the days they take effect, and on one day in the order of the log: the
 * last one recorded holds. What was recorded wrongly counts as it was corrected.
 */
final class Timeline {

    private Timeline() {}

    /** The object's slices in order of days, without gaps, neighbours differing; it begins at its earliest day of effect. */
    static <S> List<Slice<S>> of(List<Known> recorded, Fold<S> fold) {
        var facts = Known.understood(recorded);
        var steps = new ArrayList<Step<S>>();
        for (var known : facts) steps.addAll(fold.steps(known, facts));
        steps.sort(Comparator.comparing(Step::day));
        var slices = new ArrayList<Slice<S>>();
        var state = fold.begin(facts);
        for (int i = 0; i < steps.size(); i++) {
            state = steps.get(i).change().apply(state);
            var day = steps.get(i).day();
            var lastOfDay = i + 1 == steps.size() || steps.get(i + 1).day().isAfter(day);
            if (lastOfDay) add(slices, day, state);
        }
        return slices;
    }

    private static <S> void add(List<Slice<S>> slices, LocalDate day, S state) {
        if (!slices.isEmpty()) {
            var last = slices.getLast();
            if (last.state().equals(state)) return;
            slices.set(slices.size() - 1, new Slice<>(last.from(), day, last.state()));
        }
        slices.add(new Slice<>(day, null, state));
    }
}
