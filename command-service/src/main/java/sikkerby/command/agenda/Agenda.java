package sikkerby.command.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.lifecycle.ShutdownInProgressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Refused;
import sikkerby.command.desk.Clockwork;
import sikkerby.command.log.StoreUnavailable;
import sikkerby.events.fact.Copenhagen;

/**
 * Does by itself what is due. Any number of instances may do so at once: the object decides, and finds nothing left to do
 * where another was quicker.
 */
@Component
public class Agenda {

    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(10);
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final AgendaTable table;
    private final Follower follower;
    private final Clockwork clockwork;
    private final AgendaMeters meters;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    Agenda(AgendaTable table, Follower follower, Clockwork clockwork, AgendaMeters meters, Clock clock) {
        this.table = table;
        this.follower = follower;
        this.clockwork = clockwork;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Does all that is due, and all that becomes due by it: everything of one day before anything of the next. What is
     * refused waits for a later run, and nothing waits for it.
     */
    public void catchUp() {
        running.lock();
        try {
            follower.toTheEnd();
            var tried = new HashSet<Due>();
            for (var due = next(); !due.isEmpty(); due = next()) {
                for (var it : due) {
                    if (tried.add(it)) attempt(it);
                    else setBack(it, "still due");
                }
                if (!follower.past(due)) {
                    LOG.warn("The agenda waits for the log, which is held up");
                    return;
                }
            }
        } finally {
            running.unlock();
        }
    }

    /** The first day after this one on which something is due, as far as can be known now. */
    public Optional<LocalDate> firstAfter(LocalDate day) {
        return table.firstAfter(day);
    }

    public LocalDate today() {
        return Copenhagen.today(clock);
    }

    public Waiting waiting() {
        return table.waiting(today());
    }

    /** Throws away what was gathered from the log, and gathers it anew. */
    public void makeAnew() {
        table.forget();
        catchUp();
    }

    private List<Due> next() {
        return table.next(today(), clock.instant());
    }

    private void attempt(Due due) {
        try {
            if (due.isUnread()) follower.lookAgain(due.object());
            else follower.standing(due).ifPresent(it -> send(due, it));
        } catch (Refused refused) {
            meters.tried(due, "refused");
            setBack(due, refused.code().name());
        } catch (StoreUnavailable | DataAccessException away) {
            throw away;
        } catch (NoHandlerForCommandException | ShutdownInProgressException stopping) {
            // Nobody decides here any more: another instance, or the next start, goes on in the same order.
            throw stopping;
        } catch (RuntimeException mistake) {
            LOG.error("{} of {} failed", due.duty(), due.object(), mistake);
            meters.tried(due, "failed");
            setBack(due, "failed");
        }
    }

    /** What is done, here or elsewhere, leaves the agenda only once its event is met in the log. */
    private void send(Due due, OpenDuty standing) {
        var settled = clockwork.send(due.object(), standing.duty(), due.basis(), due.attempts());
        meters.tried(due, settled.outcome().name());
        LOG.info("{} of {}, due on {}: {}", due.duty(), due.object(), due.on(), settled.outcome());
    }

    private void setBack(Due due, String why) {
        var again = clock.instant().plus(rest(due.attempts()));
        LOG.warn("{} of {}, due on {}, waits until {}: {}", due.duty(), due.object(), due.on(), again, why);
        table.setBack(due, why, again);
    }

    /** Twice as long after each attempt. */
    private static Duration rest(int attempts) {
        var rest = FIRST_REST.multipliedBy(1L << Math.min(attempts, 20));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }
}
