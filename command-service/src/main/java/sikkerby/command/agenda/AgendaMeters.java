package sikkerby.command.agenda;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Copenhagen;

/** What the agenda tells the world about itself. */
@Component
class AgendaMeters {

    private final MeterRegistry meters;

    AgendaMeters(MeterRegistry meters, AgendaTable table, Clock clock) {
        this.meters = meters;
        gauge(
                "sikkerby.steps.due",
                "Steps that are due and not made",
                () -> table.waiting(Copenhagen.today(clock)).steps());
        gauge("sikkerby.steps.overdue.seconds", "Since the first day on which one of them was due", () -> {
            var oldest = table.waiting(Copenhagen.today(clock)).oldest();
            if (oldest == null) return 0;
            return Duration.between(Copenhagen.beginOf(oldest), clock.instant()).toSeconds();
        });
    }

    void tried(Due due, String outcome) {
        meters.counter("sikkerby.steps", "step", due.step(), "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment();
    }

    private void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(meters);
    }
}
