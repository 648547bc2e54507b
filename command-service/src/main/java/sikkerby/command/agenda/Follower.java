package sikkerby.command.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import sikkerby.command.agenda.AgendaTable.Happened;
import sikkerby.command.agenda.AgendaTable.Line;
import sikkerby.command.log.GuardedPast;
import sikkerby.events.fact.Copenhagen;

/** Keeps the agenda up with the log. Where several instances follow, each step of the cursor is taken by one of them. */
@Component
class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(5);

    private final AgendaTable table;
    private final List<Duties> duties;
    private final GuardedPast past;

    Follower(AgendaTable table, List<Duties> duties, GuardedPast past) {
        this.table = table;
        this.duties = duties;
        this.past = past;
    }

    void toTheEnd() {
        var from = table.cursor();
        for (var batch = table.after(from); !batch.isEmpty(); batch = table.after(from)) {
            var concerned = new LinkedHashMap<UUID, Happened>();
            for (var it : batch) concernedBy(it).forEach(object -> concerned.put(object, it));
            var lines = concerned.entrySet().stream()
                    .flatMap(it -> readable(it.getKey(), it.getValue()))
                    .toList();
            table.move(from, batch.getLast().position(), concerned.keySet(), lines);
            from = table.cursor();
        }
    }

    /** Puts down what an object has to do that could not be told before. */
    void lookAgain(UUID object) {
        var at = table.cursor();
        table.move(at, at, List.of(object), lines(object).toList());
    }

    /** What cannot be read, perhaps by this version only, must not stop what can. */
    private Stream<Line> readable(UUID object, Happened last) {
        try {
            return lines(object);
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException unreadable) {
            LOG.error("Nobody can tell what {} has to do by itself", object, unreadable);
            var day = Copenhagen.dayOf(last.recordedAt());
            return Stream.of(new Line(object, Due.UNREAD, day, last.event()));
        }
    }

    private Stream<Line> lines(UUID object) {
        return of(object).stream()
                .map(it -> new Line(object, it.duty().name(), it.duty().dueOn(), it.basis()));
    }

    /** Follows the log until it holds all that has happened to these objects so far; whether it came to do so in time. */
    boolean past(List<Due> tried) {
        var end = System.nanoTime() + PATIENCE;
        while (!table.arePlaced(tried)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) return false;
            LockSupport.parkNanos(MOMENT);
        }
        toTheEnd();
        return true;
    }

    /** What is due there, as of now; nothing where that is done, or is not to be done any more. */
    Optional<OpenDuty> standing(Due due) {
        return of(due.object()).stream()
                .filter(it -> it.duty().name().equals(due.duty()))
                .filter(it -> it.duty().dueOn().equals(due.on()))
                .findFirst();
    }

    private List<UUID> concernedBy(Happened it) {
        return duties.stream()
                .flatMap(kind -> kind.concernedBy(it.object(), it.type(), past).stream())
                .toList();
    }

    private List<OpenDuty> of(UUID object) {
        return duties.stream().flatMap(it -> it.of(object, past::now).stream()).toList();
    }
}
