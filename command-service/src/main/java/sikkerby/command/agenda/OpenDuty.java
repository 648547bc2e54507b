package sikkerby.command.agenda;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import sikkerby.command.act.Duty;
import sikkerby.command.registry.Understood;
import sikkerby.events.fact.Fact;

/**
 * A duty that is not done yet.
 *
 * @param basis the event from which it stands
 */
public record OpenDuty(Duty duty, UUID basis) {

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
    public static List<OpenDuty> after(List<Understood> past, Function<Fact, Stream<Duty>> duties) {
        var standing = new LinkedHashMap<Name, OpenDuty>();
        for (var happened : past) {
            var now = duties.apply(happened.fact())
                    .collect(toMap(Name::of, it -> new OpenDuty(it, happened.event()), (one, _) -> one));
            standing.keySet().retainAll(now.keySet());
            now.forEach(standing::putIfAbsent);
        }
        return List.copyOf(standing.values());
    }
}
