package sikkerby.command.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sikkerby.command.log.Head.Cursor;

/**
 * In which order events get their positions: as they were appended, but none before its predecessor in its own object,
 * as could be where a transaction took its id long before it wrote.
 *
 * @param held events whose predecessor has no position: they keep waiting
 * @param cursor everything up to here is placed
 */
record Placing(List<Candidate> placed, List<Candidate> held, Cursor cursor) {

    private record Place(UUID object, long sequence) {

        static Place of(Candidate candidate) {
            return new Place(candidate.object(), candidate.sequence());
        }

        Place next() {
            return new Place(object, sequence + 1);
        }
    }

    static Placing of(List<Candidate> inOrder, Cursor from) {
        var placed = new ArrayList<Candidate>(inOrder.size());
        var waiting = new HashMap<Place, Candidate>();
        var ready = new HashMap<Place, Boolean>();
        for (var candidate : inOrder) {
            var place = Place.of(candidate);
            if (candidate.ready() || ready.containsKey(place)) {
                place(candidate, placed, waiting, ready);
            } else {
                waiting.put(place, candidate);
            }
        }
        var held = inOrder.stream()
                .filter(candidate -> waiting.containsKey(Place.of(candidate)))
                .toList();
        return new Placing(List.copyOf(placed), held, cursor(inOrder, held, from));
    }

    private static void place(
            Candidate first, List<Candidate> placed, Map<Place, Candidate> waiting, Map<Place, Boolean> ready) {
        for (Candidate next = first; next != null; ) {
            placed.add(next);
            var successor = Place.of(next).next();
            ready.put(successor, true);
            next = waiting.remove(successor);
        }
    }

    private static Cursor cursor(List<Candidate> inOrder, List<Candidate> held, Cursor from) {
        var cursor = from;
        for (var candidate : inOrder) {
            if (!held.isEmpty() && candidate.equals(held.getFirst())) break;
            cursor = candidate.at();
        }
        return cursor;
    }
}
