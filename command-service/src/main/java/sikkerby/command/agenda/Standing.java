package sikkerby.command.agenda;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import sikkerby.command.act.Duty;
import sikkerby.events.fact.Fact;

/**
 * A duty that is not done yet, and the event from which it stands.
 *
 * @param basis the object to which that event happened
 * @param sequence which of that object's events it is
 */
public record Standing(Duty duty, UUID basis, long sequence) {

    private record Name(String name, LocalDate dueOn) {

        static Name of(Duty duty) {
            return new Name(duty.name(), duty.dueOn());
        }
    }

    /**
     * Those that stand after all that has happened to an object, each since it last came to stand.
     *
     * @param duties takes in what happened next, and says which stand then
     */
    public static List<Standing> after(UUID object, List<Fact> past, Function<Fact, Stream<Duty>> duties) {
        var standing = new LinkedHashMap<Name, Standing>();
        for (int sequence = 0; sequence < past.size(); sequence++) {
            var since = sequence;
            var now = duties.apply(past.get(sequence))
                    .collect(toMap(Name::of, it -> new Standing(it, object, since), (one, _) -> one));
            standing.keySet().retainAll(now.keySet());
            now.forEach(standing::putIfAbsent);
        }
        return List.copyOf(standing.values());
    }
}
