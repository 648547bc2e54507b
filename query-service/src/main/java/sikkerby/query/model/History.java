package sikkerby.query.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import sikkerby.query.time.Known;

/** All rows that an object's facts leave behind, as if each had been taken in when it became known. */
final class History {

    private History() {}

    private record Held<S>(Slice<S> slice, long since) {}

    static <S> List<Table.Entry<S>> of(UUID object, List<Known> facts, Fold<S> fold) {
        var rows = new ArrayList<Table.Entry<S>>();
        var held = new LinkedHashMap<Span, Held<S>>();
        for (int known = 1; known <= facts.size(); known++) {
            var position = facts.get(known - 1).position();
            var now = new LinkedHashMap<Span, Slice<S>>();
            for (var slice : Timeline.of(facts.subList(0, known), fold)) now.put(Span.of(slice), slice);
            held.entrySet().removeIf(it -> {
                if (now.containsKey(it.getKey())) return false;
                rows.add(new Table.Entry<>(
                        object, it.getValue().slice(), it.getValue().since(), position));
                return true;
            });
            now.forEach((span, slice) -> held.putIfAbsent(span, new Held<>(slice, position)));
        }
        held.values().forEach(it -> rows.add(new Table.Entry<>(object, it.slice(), it.since(), null)));
        return rows;
    }
}
