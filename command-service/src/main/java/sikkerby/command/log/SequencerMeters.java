package sikkerby.command.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the sequencer tells the world about itself. */
final class SequencerMeters {

    private final Timer delay;
    private final Counter heldBack;
    private final MultiGauge blockers;
    private volatile boolean leading;
    private volatile long position;
    private volatile int held;
    private volatile long stalledSince;
    private volatile long waitedFor;
    private volatile boolean stalled;
    private volatile @Nullable Blocker blocker;

    SequencerMeters(MeterRegistry meters) {
        delay = Timer.builder("sikkerby.log.sequencing.delay")
                .description("From an event's append until it has its position")
                .publishPercentileHistogram()
                .register(meters);
        heldBack = Counter.builder("sikkerby.log.held.back")
                .description(
                        "Events held back since their predecessor had no position: never, unless something is wrong")
                .register(meters);
        blockers = MultiGauge.builder("sikkerby.log.stall.blocker")
                .description("Whose open transaction holds the log up, for how many seconds")
                .register(meters);
        gauge(meters, "sikkerby.log.position", "The last position seen", () -> position);
        gauge(meters, "sikkerby.log.held", "Events held back now", () -> held);
        gauge(meters, "sikkerby.log.leader", "1 on the instance that gives positions", () -> leading ? 1 : 0);
        gauge(
                meters,
                "sikkerby.log.stall.seconds",
                "How long appended events have waited for an older transaction",
                () -> stalledFor().toMillis() / 1000.0);
    }

    private static void gauge(MeterRegistry meters, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(meters);
    }

    void leads(boolean now) {
        leading = now;
        if (!now) runs();
    }

    boolean leads() {
        return leading;
    }

    void stands(long at) {
        position = at;
    }

    void turned(Leader.Turn turn, Head head, Instant now) {
        position = head.position();
        // Counted once, not at each turn while they wait.
        if (turn.held().size() > held) heldBack.increment(turn.held().size() - held);
        held = turn.held().size();
        for (var event : turn.placed()) {
            var waited = Duration.between(event.appendedAt(), now);
            delay.record(waited.isNegative() ? Duration.ZERO : waited);
        }
    }

    /** Busy is not stalled: the clock runs only while the same transaction is waited for. */
    void stalls(long transaction, Optional<Blocker> by) {
        if (!stalled || transaction != waitedFor) stalledSince = System.nanoTime();
        waitedFor = transaction;
        stalled = true;
        blocker = by.orElse(null);
        var rows = by.map(it -> MultiGauge.Row.of(
                        Tags.of(
                                "pid", Integer.toString(it.pid()),
                                "role", String.valueOf(it.role()),
                                "application", String.valueOf(it.application())),
                        () -> stalledFor().toMillis() / 1000.0))
                .<List<MultiGauge.Row<?>>>map(List::of)
                .orElse(List.of());
        blockers.register(rows, true);
    }

    void runs() {
        if (!stalled) return;
        stalled = false;
        blocker = null;
        blockers.register(List.of(), true);
    }

    boolean isStalled() {
        return stalled;
    }

    int held() {
        return held;
    }

    Duration stalledFor() {
        return stalled ? Duration.ofNanos(System.nanoTime() - stalledSince) : Duration.ZERO;
    }

    Optional<Blocker> blocker() {
        return Optional.ofNullable(blocker);
    }
}
