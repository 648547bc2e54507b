package sikkerby.command.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sikkerby.command.act.Act;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Fact;

/**
 * Says of each fact about an object of one kind whether the rules would have let it happen behind those before it. Who was
 * allowed to say it is not judged.
 */
@FunctionalInterface
public interface Judge {

    /**
     * What each of these facts would have been refused for, in their order; nothing at all for an object of another kind.
     *
     * @param act the one that asks
     */
    List<Optional<Refused>> of(List<Fact> past, Registry registry, Act act);

    /** One fact after the other, each taken in whether or not it would have been refused. */
    static List<Optional<Refused>> each(List<Fact> past, Consumer<Fact> judged) {
        var verdicts = new ArrayList<Optional<Refused>>();
        for (var fact : past) {
            try {
                judged.accept(fact);
                verdicts.add(Optional.empty());
            } catch (Refused refused) {
                verdicts.add(Optional.of(refused));
            }
        }
        return List.copyOf(verdicts);
    }
}
