package sikkerby.command.log;

import java.util.Set;
import java.util.UUID;

/** What a command was decided on has changed since: nothing was stored, and it must be decided anew. */
public final class GuardMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<UUID> objects;

    GuardMoved(Set<UUID> objects) {
        super("Changed since they were read: " + objects, null, false, false);
        this.objects = Set.copyOf(objects);
    }

    public Set<UUID> objects() {
        return objects;
    }
}
