package sikkerby.command.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Commands that are stored in one transaction, since none of them touches what another rests on. */
final class Batch {

    private static final int COMMANDS = 256;
    private static final int EVENTS = 2_000;

    private final List<Pending> members = new ArrayList<>();
    private final Set<UUID> changed = new HashSet<>();
    private final Set<UUID> guarded = new HashSet<>();
    private final Set<UUID> named = new HashSet<>();
    private final Set<UUID> searched = new HashSet<>();
    private final Set<KeyName> keys = new HashSet<>();
    private int events;

    /** Takes what fits together from the queue, oldest first, and leaves the rest in its order. */
    static Batch from(Deque<Pending> queue) {
        var batch = new Batch();
        for (var waiting = queue.iterator(); waiting.hasNext() && batch.hasRoom(); ) {
            var next = waiting.next();
            if (next.outcome().isDone()) {
                waiting.remove();
            } else if (batch.accepts(next.append())) {
                batch.add(next);
                waiting.remove();
            }
        }
        return batch;
    }

    List<Pending> members() {
        return Collections.unmodifiableList(members);
    }

    private boolean hasRoom() {
        return members.size() < COMMANDS && events < EVENTS;
    }

    private boolean accepts(Append append) {
        return Collections.disjoint(append.changed(), changed)
                && Collections.disjoint(append.changed(), guarded)
                && Collections.disjoint(append.guards().keySet(), changed)
                && Collections.disjoint(append.named(), searched)
                && Collections.disjoint(append.searched(), named)
                && (append.key() == null || !keys.contains(append.key().name()));
    }

    private void add(Pending next) {
        var append = next.append();
        members.add(next);
        changed.addAll(append.changed());
        guarded.addAll(append.guards().keySet());
        named.addAll(append.named());
        searched.addAll(append.searched());
        if (append.key() != null) keys.add(append.key().name());
        events += append.events().size();
    }
}
