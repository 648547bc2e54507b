package sikkerby.command.agenda;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import sikkerby.command.agenda.AgendaTable.Happened;
import sikkerby.command.agenda.AgendaTable.Line;
import sikkerby.command.log.GuardedPast;

/** Keeps the agenda up with the log. Where several instances follow, each step of the cursor is taken by one of them. */
@Component
class Follower {

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
            var concerned = new LinkedHashSet<UUID>();
            batch.forEach(it -> concerned.addAll(concernedBy(it)));
            var lines = concerned.stream()
                    .flatMap(it -> of(it).stream().map(standing -> new Line(it, standing)))
                    .toList();
            table.move(from, batch.getLast().position(), concerned, lines);
            from = table.cursor();
        }
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

    /** What the object still has to do, as of now. */
    List<Standing> of(UUID object) {
        return duties.stream().flatMap(it -> it.of(object, past::now).stream()).toList();
    }

    Optional<Standing> standing(Due due) {
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
}
