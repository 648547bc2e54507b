package sikkerby.command.agenda;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the agenda tells the world about itself. */
@Component
class AgendaMeters {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final MeterRegistry meters;

    AgendaMeters(MeterRegistry meters, AgendaTable table, Clock clock) {
        this.meters = meters;
        var copenhagen = clock.withZone(COPENHAGEN);
        gauge(
                "sikkerby.steps.due",
                "Steps that are due and not made",
                () -> table.waiting(LocalDate.now(copenhagen)).steps());
        gauge("sikkerby.steps.overdue.seconds", "Since the first day on which one of them was due", () -> {
            var oldest = table.waiting(LocalDate.now(copenhagen)).oldest();
            if (oldest == null) return 0;
            return Duration.between(
                            oldest.atStartOfDay(COPENHAGEN), clock.instant().atZone(COPENHAGEN))
                    .toSeconds();
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
