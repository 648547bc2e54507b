package sikkerby.command.log;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a command: what it decided on, the idempotency key that goes in with its events, and what was stored in
 * the end. It is attached to the command's unit of work; whoever made it can still ask it when that has ended.
 */
public final class Attempt {

    /** The sequence of an object that does not exist. */
    public static final long NONE = -1;

    private static final String RESOURCE = Attempt.class.getName();

    private final @Nullable PendingKey key;
    private final Map<UUID, Long> targets = new ConcurrentHashMap<>();
    private final Map<UUID, Long> guards = new ConcurrentHashMap<>();
    private final Map<Search, Integer> searches = new ConcurrentHashMap<>();
    private volatile List<Stored> stored = List.of();

    public Attempt(@Nullable PendingKey key) {
        this.key = key;
    }

    /** To be called before the command is handled, for instance by a handler interceptor. */
    public void attachTo(UnitOfWork<?> work) {
        work.root().resources().put(RESOURCE, this);
    }

    /** The attempt that the current unit of work belongs to. */
    public static Optional<Attempt> current() {
        return CurrentUnitOfWork.map(work -> work.root().getResource(RESOURCE));
    }

    /** The objects that decided, each with its last sequence when it was loaded. */
    public Map<UUID, Long> targets() {
        return Collections.unmodifiableMap(targets);
    }

    /** The other objects that a rule looked at, each with its last sequence then, or {@link #NONE}. */
    public Map<UUID, Long> guards() {
        return Collections.unmodifiableMap(guards);
    }

    /** How many objects a rule found that name another, each time it asked for all of them. */
    Map<Search, Integer> searches() {
        return Collections.unmodifiableMap(searches);
    }

    /** What was stored, in order; empty for a command that was refused or changed nothing. */
    public List<Stored> stored() {
        return stored;
    }

    Optional<PendingKey> key() {
        return Optional.ofNullable(key);
    }

    void noteTarget(UUID object, long sequence) {
        targets.putIfAbsent(object, sequence);
    }

    // Read twice with an event between, the older reading counts: then the guard has moved.
    void noteGuard(UUID object, long sequence) {
        guards.merge(object, sequence, Math::min);
    }

    // As with guards: who appeared between two looks makes the decision an old one.
    void noteSearch(Search search, int found) {
        searches.merge(search, found, Math::min);
    }

    void storing(List<Stored> events) {
        stored = List.copyOf(events);
    }

    boolean hasStored() {
        return !stored.isEmpty();
    }
}
