package sikkerby.query.log;

import java.util.UUID;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Fact;
import sikkerby.events.stored.EventCatalogue;

/**
 * Says where in the log something stands, and about which object it is; who needs the fact reads it there. So no words
 * are copied to where they could not be erased.
 *
 * @param version how many facts of the object there were with this one
 */
public record LogEntry(long position, UUID event, String type, UUID object, long version) {

    /** Whether it belongs to this family of facts; a type that this version does not know belongs to none. */
    public boolean isOf(Class<? extends Fact> family) {
        return EventCatalogue.find(type)
                .filter(it -> family.isAssignableFrom(it.event()))
                .isPresent();
    }

    /**
     * Whether objects of every kind may have such an entry: what is said of an entry, or what only a newer version can tell, which
     * cannot be taken in and waits as a dead letter.
     */
    public boolean mayBeOfAny() {
        return isOf(AboutEntry.class) || EventCatalogue.find(type).isEmpty();
    }
}
