package sikkerby.query.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import sikkerby.events.fact.AboutEntry;
import sikkerby.query.time.Known;

/**
 * Folds the facts of one object in the order of the days they take effect, and on one day in the order of the log: the
 * last one recorded holds. What was recorded wrongly counts as it was corrected.
 */
final class Timeline {

    /** A change, and the words that came with it. */
    private record Told<S>(Step<S> step, List<String> said) {}

    private Timeline() {}

    /** The object's slices in order of days, without gaps, neighbours differing; it begins at its earliest day of effect. */
    static <S> List<Slice<S>> of(List<Known> recorded, Fold<S> fold) {
        var facts = Known.understood(recorded);
        var told = new ArrayList<Told<S>>();
        var said = ofEntries(recorded);
        for (var known : facts) {
            var words = Said.with(known);
            var steps = fold.steps(known, facts);
            if (steps.isEmpty()) said.addAll(words);
            for (var step : steps) told.add(new Told<>(step, words));
        }
        var slices = slices(facts, fold, told, said);
        var ahead = fold.ahead(slices.getLast().state(), facts);
        if (ahead.isEmpty()) return slices;
        var all = Stream.concat(facts.stream(), ahead.stream()).toList();
        for (var known : ahead) for (var step : fold.steps(known, all)) told.add(new Told<>(step, List.of()));
        return slices(all, fold, told, said);
    }

    private static <S> List<Slice<S>> slices(
            List<Known> facts, Fold<S> fold, List<Told<S>> told, SequencedSet<String> ofEntries) {
        told.sort(Comparator.comparing(it -> it.step().day()));
        var said = new LinkedHashSet<>(ofEntries);
        var slices = new ArrayList<Slice<S>>();
        var state = fold.begin(facts);
        var source = Source.of(facts.getFirst().circumstances());
        for (int i = 0; i < told.size(); i++) {
            var day = told.get(i).step().day();
            state = told.get(i).step().change().apply(state);
            said.addAll(told.get(i).said());
            var lastOfDay = i + 1 == told.size() || told.get(i + 1).step().day().isAfter(day);
            if (lastOfDay) add(slices, new Slice<>(day, null, state, source, List.copyOf(said)));
        }
        return slices;
    }

    // What is said of an entry belongs to all days that the entry speaks of.
    private static SequencedSet<String> ofEntries(List<Known> recorded) {
        var said = new LinkedHashSet<String>();
        for (var known : recorded) if (known.fact() instanceof AboutEntry) said.addAll(Said.with(known));
        return said;
    }

    private static <S> void add(List<Slice<S>> slices, Slice<S> next) {
        if (!slices.isEmpty()) {
            var last = slices.removeLast();
            var day = last.state().equals(next.state()) ? last.from() : next.from();
            if (day.equals(next.from()))
                slices.add(new Slice<>(last.from(), day, last.state(), last.source(), last.said()));
            next = new Slice<>(day, null, next.state(), next.source(), next.said());
        }
        slices.add(next);
    }
}
