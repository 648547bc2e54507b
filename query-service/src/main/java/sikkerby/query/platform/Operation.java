package sikkerby.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import sikkerby.query.late.Timings;
import sikkerby.query.live.Live;
import sikkerby.query.model.Lag;
import sikkerby.query.model.Lag.Behind;
import sikkerby.query.model.Projections;
import sikkerby.query.model.ReadModel;
import sikkerby.query.model.Rebuild;

/**
 * Starts and stops following the log, and looks each second how far everything has come, for the metrics and for open
 * pages; and takes in when what is new in it happened.
 */
@Component
final class Operation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Operation.class);
    private static final Duration EACH = Duration.ofSeconds(1);
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Projections projections;
    private final Rebuild rebuild;
    private final List<ReadModel<?>> models;
    private final Lag lag;
    private final Live live;
    private final Timings timings;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("projection-lag").factory());
    private volatile boolean running;

    // The check is asked for so that nothing starts before it has passed.
    Operation(
            StartUpCheck check,
            Projections projections,
            Rebuild rebuild,
            List<ReadModel<?>> models,
            Lag lag,
            Live live,
            Timings timings,
            MeterRegistry metrics) {
        LOG.debug("Tokens and dead letters are kept in the database ({})", check);
        this.projections = projections;
        this.rebuild = rebuild;
        this.models = models;
        this.lag = lag;
        this.live = live;
        this.timings = timings;
        Gauge.builder("sikkerby.pages.listening", live, Live::listening)
                .description("Open pages that are told what is new")
                .register(metrics);
        for (var name : projections.names()) {
            gauge(
                    metrics,
                    "sikkerby.projection.lag.positions",
                    "Entries of the log not shown yet",
                    name,
                    Behind::positions);
            gauge(
                    metrics,
                    "sikkerby.projection.lag.seconds",
                    "For how long the oldest entry not shown has been in the log",
                    name,
                    Behind::seconds);
            gauge(metrics, "sikkerby.deadletters", "Entries that could not be taken in", name, Behind::deadLetters);
        }
    }

    @Override
    public void start() {
        rebuild.clear(models);
        projections.start();
        live.open();
        var _ = looking.scheduleWithFixedDelay(this::look, 0, EACH.toMillis(), TimeUnit.MILLISECONDS);
        var _ = looking.scheduleWithFixedDelay(live::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        looking.shutdownNow();
        live.close();
        projections.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        try {
            lag.look();
            live.reached(lag.shown());
        } catch (RuntimeException away) {
            LOG.debug("The lag cannot be measured now", away);
        }
        try {
            timings.takeIn();
        } catch (RuntimeException away) {
            LOG.debug("What is new cannot be taken in now", away);
        }
    }

    private void gauge(MeterRegistry metrics, String name, String says, String model, ToDoubleFunction<Behind> value) {
        Gauge.builder(name, lag, it -> {
                    var behind = it.behind().get(model);
                    return behind == null ? Double.NaN : value.applyAsDouble(behind);
                })
                .description(says)
                .tag("model", model)
                .register(metrics);
    }
}
