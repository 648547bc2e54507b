package sikkerby.command.platform;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import sikkerby.command.agenda.Agenda;

/** Says what waits to happen by itself. A step that is refused is no reason to take no commands. */
@Component("agendaHealthIndicator")
class AgendaHealth implements HealthIndicator {

    private final Agenda agenda;

    AgendaHealth(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public Health health() {
        var waiting = agenda.waiting();
        return Health.up()
                .withDetail("due", waiting.steps())
                .withDetail("since", waiting.oldest() == null ? "none" : waiting.oldest())
                .withDetail("setbacks", waiting.setbacks())
                .build();
    }
}
