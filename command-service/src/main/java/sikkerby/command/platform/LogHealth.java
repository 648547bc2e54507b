package sikkerby.command.platform;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import sikkerby.command.log.Backlog;
import sikkerby.command.log.Blocker;
import sikkerby.command.log.Sequencer;

/** Ready only while the log moves: what is accepted here is to be shown there. */
@Component("logHealthIndicator")
class LogHealth implements HealthIndicator {

    // For a moment it may be; for longer it never is, unless something is wrong.
    private static final Duration HELD_BACK = Duration.ofSeconds(2);

    private final Sequencer sequencer;
    private final Backlog backlog;
    private final Duration longestWait;

    LogHealth(Sequencer sequencer, Backlog backlog, Environment settings) {
        this.sequencer = sequencer;
        this.backlog = backlog;
        this.longestWait = settings.getProperty("sikkerby.log.longest-wait", Duration.class, Duration.ofSeconds(10));
    }

    @Override
    public Health health() {
        var waited = backlog.waitedFor();
        var held = backlog.heldFor();
        var moves = waited.compareTo(longestWait) <= 0 && held.compareTo(HELD_BACK) <= 0;
        return (moves ? Health.up() : Health.down())
                .withDetail("leads", sequencer.leads())
                .withDetail("waitedSeconds", waited.toSeconds())
                .withDetail("heldBackSeconds", held.toSeconds())
                .withDetail("stalledSeconds", sequencer.stalledFor().toSeconds())
                .withDetail(
                        "blocker", sequencer.blocker().map(Blocker::toString).orElse("none"))
                .build();
    }
}
