package sikkerby.query.platform;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import sikkerby.query.model.Lag;
import sikkerby.query.model.Projections;

/** Ready is who has once shown everything, and is not far behind since. */
@Component
final class ProjectionsHealthIndicator implements HealthIndicator {

    private final Projections projections;
    private final Lag lag;
    private final Duration limit;

    ProjectionsHealthIndicator(Projections projections, Lag lag, Environment environment) {
        this.projections = projections;
        this.lag = lag;
        this.limit =
                environment.getProperty("sikkerby.projections.behind-at-most", Duration.class, Duration.ofSeconds(30));
    }

    @Override
    public Health health() {
        var well = projections.areRunning() && lag.isWithin(limit);
        var health = well ? Health.up() : Health.outOfService();
        return health.withDetails(lag.behind()).build();
    }
}
