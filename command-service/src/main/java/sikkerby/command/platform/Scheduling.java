package sikkerby.command.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import sikkerby.command.agenda.Agenda;
import sikkerby.events.fact.Copenhagen;

/**
 * Has the agenda looked into at start-up, every few seconds and at midnight, by one instance at a time. How often goes by the
 * real time even where the story has a time of its own: that time says what is due.
 */
@Configuration(proxyBeanMethods = false)
class Scheduling {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final int SIGNS_MISSED = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    @Bean
    SmartLifecycle steps(DataSource database, Agenda agenda, Environment settings) {
        var every = settings.getProperty("sikkerby.steps-every", Duration.class, Duration.ofSeconds(5));
        var look = Tasks.recurring("agenda", new EveryFewSeconds(every)).execute((_, _) -> agenda.catchUp());
        return new Running(() -> Scheduler.create(database)
                .startTasks(look)
                .tableName("command.scheduled_task")
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .threads(1)
                .pollingInterval(POLL)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .failureLogging(LogLevel.WARN, false)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .addSchedulerListener(new Trouble())
                .shutdownMaxWait(LONGEST_STOP)
                .build());
    }

    /** At once, then every few seconds, and as a new day begins in Copenhagen. */
    private record EveryFewSeconds(Duration pause) implements Schedule {

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now;
        }

        @Override
        public Instant getNextExecutionTime(ExecutionComplete last) {
            var done = last.getTimeDone();
            var midnight = Copenhagen.beginOf(Copenhagen.dayOf(done).plusDays(1));
            var soon = done.plus(pause);
            return soon.isBefore(midnight) ? soon : midnight;
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }

    /** Of an outage the scheduler itself would tell every second, at length. */
    private static final class Trouble extends AbstractSchedulerListener {

        private static final Logger LOG = LoggerFactory.getLogger(Scheduling.class);

        private final AtomicBoolean lasts = new AtomicBoolean();

        @Override
        public void onSchedulerEvent(SchedulerEventType event) {
            if (event == SchedulerEventType.UNEXPECTED_ERROR && lasts.compareAndSet(false, true)) {
                LOG.warn("Nobody looks into the agenda: the scheduler can't work");
            } else if (event == SchedulerEventType.RAN_EXECUTE_DUE && lasts.compareAndSet(true, false)) {
                LOG.warn("The scheduler works again");
            }
        }
    }

    /** Starts once commands are handled, and stops while they still are. */
    private static final class Running implements SmartLifecycle {

        private final Supplier<Scheduler> schedulers;
        private @Nullable Scheduler scheduler;

        Running(Supplier<Scheduler> schedulers) {
            this.schedulers = schedulers;
        }

        @Override
        public synchronized void start() {
            if (scheduler != null) return;
            scheduler = schedulers.get();
            scheduler.start();
        }

        @Override
        public synchronized void stop() {
            if (scheduler != null) scheduler.stop();
            scheduler = null;
        }

        @Override
        public synchronized boolean isRunning() {
            return scheduler != null;
        }

        @Override
        public int getPhase() {
            return 2;
        }
    }
}
