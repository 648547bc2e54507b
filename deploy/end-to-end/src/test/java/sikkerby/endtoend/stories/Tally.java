package sikkerby.endtoend.stories;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import sikkerby.endtoend.User.Reply;
import sikkerby.endtoend.words.What;

/** What was said in all random stories, how it was answered, and how much was compared. */
final class Tally {

    private final Map<String, LongAdder> accepted = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
    private final LongAdder comparisons = new LongAdder();

    void answered(What what, Reply reply) {
        var carriedOut = reply.status() / 100 == 2;
        count(carriedOut ? accepted : refused, carriedOut ? what.name() : reply.code());
    }

    void compared() {
        comparisons.increment();
    }

    private static void count(Map<String, LongAdder> of, String name) {
        of.computeIfAbsent(name, _ -> new LongAdder()).increment();
    }

    long commands() {
        return sum(accepted) + refusals();
    }

    long refusals() {
        return sum(refused);
    }

    private static long sum(Map<String, LongAdder> of) {
        return of.values().stream().mapToLong(LongAdder::sum).sum();
    }

    @Override
    public String toString() {
        return """
                commands: %d
                carried out: %d (%s)
                refused: %d (%s)
                comparisons of an object's state and history at a pair of dates: %d""".formatted(
                        commands(), sum(accepted), listed(accepted), refusals(), listed(refused), comparisons.sum());
    }

    private static String listed(Map<String, LongAdder> of) {
        return new TreeMap<>(of)
                .entrySet().stream()
                        .map(it -> it.getKey() + " " + it.getValue().sum())
                        .collect(Collectors.joining(", "));
    }
}
