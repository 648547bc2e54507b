package sikkerby.command.agenda;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sikkerby.command.registry.Past;

/** Says what objects of one kind are to do by themselves. It rests on nothing but what has happened. */
@FunctionalInterface
public interface Duties {

    /** What this object is still to do, past days included; nothing for an object of another kind. */
    List<Standing> of(UUID object, Past past);

    /**
     * Those whose duties may be others once this has happened.
     *
     * @param object to which it happened
     * @param type the stored name of what happened, such as {@code agreement.TermsAccepted}
     */
    default Collection<UUID> concernedBy(UUID object, String type) {
        return List.of(object);
    }
}
