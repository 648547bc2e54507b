package sikkerby.command.platform;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import sikkerby.command.log.Blocker;
import sikkerby.command.log.Sequencer;

/** Ready only while the log moves: what is accepted here is to be shown there. */
@Component("logHealthIndicator")
class LogHealth implements HealthIndicator {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Sequencer sequencer;

    LogHealth(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    public Health health() {
        var stalled = sequencer.stalledFor();
        var health = stalled.compareTo(LONGEST) > 0 ? Health.down() : Health.up();
        return health.withDetail("leads", sequencer.leads())
                .withDetail("stalledSeconds", stalled.toSeconds())
                .withDetail(
                        "blocker", sequencer.blocker().map(Blocker::toString).orElse("none"))
                .build();
    }
}
