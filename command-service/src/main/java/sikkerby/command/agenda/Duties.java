package sikkerby.command.agenda;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Understood;

/** Says what objects of one kind are to do by themselves. It rests on nothing but what has happened. */
@FunctionalInterface
public interface Duties {

    /**
     * What this object is still to do, past days included; nothing for an object of another kind.
     *
     * @param past what has happened to any object, as of now
     */
    List<OpenDuty> of(UUID object, Function<UUID, List<Understood>> past);

    /**
     * Those whose duties may be others once this has happened.
     *
     * @param object to which it happened
     * @param type the stored name of what happened, such as {@code agreement.TermsAccepted}; a correction has its own
     */
    default Collection<UUID> concernedBy(UUID object, String type, References references) {
        return List.of(object);
    }
}
