package sikkerby.command.platform;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.agenda.Agenda;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Origins;
import sikkerby.command.log.Sequencer;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Origin;

/**
 * Moves the demo's time on, in profile {@code demo} alone, and only once all that was sent has its position. On each day on
 * which something happens by itself it stops, until that has happened.
 */
@Hidden
@RestController
@RequestMapping("/demo/clock")
@Profile("demo")
class DemoClock {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final StoryClock story;
    private final Clock real = Clock.systemUTC();
    private final Sequencer sequencer;
    private final Agenda agenda;

    DemoClock(StoryClock story, Sequencer sequencer, Agenda agenda) {
        this.story = story;
        this.sequencer = sequencer;
        this.agenda = agenda;
    }

    record Move(@NotNull Instant now) {}

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveTo(@Valid @RequestBody Move move, Call call) {
        onlySecretariat(call);
        Refused.when(story.ended(), RefusalCode.ILLEGAL_TRANSITION);
        if (move.now().isBefore(EARLIEST) || move.now().isAfter(real.instant())) {
            throw Refused.invalid("now", Complaint.OUTSIDE_STORY);
        }
        if (move.now().isAfter(story.instant())) moveOn(move.now());
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Call call) {
        onlySecretariat(call);
        if (story.ended()) return;
        moveOn(real.instant());
        doWhatIsDue();
        story.end();
    }

    /** What is due on a day is done before the next one begins, so that moves within a day, the most of them, are quick. */
    private void moveOn(Instant to) {
        if (Copenhagen.dayOf(to).equals(agenda.today())) drain();
        else goThroughTheDays(to);
        story.moveTo(to);
    }

    private void goThroughTheDays(Instant to) {
        doWhatIsDue();
        for (var day = nextDay(); day.isPresent() && !day.get().isAfter(to); day = nextDay()) {
            story.moveTo(day.get());
            doWhatIsDue();
        }
    }

    private Optional<Instant> nextDay() {
        return agenda.firstAfter(agenda.today()).map(Copenhagen::beginOf);
    }

    private void doWhatIsDue() {
        drain();
        agenda.catchUp();
    }

    private static void onlySecretariat(Call call) {
        Refused.unless(call.roles().contains(Role.SECRETARIAT), RefusalCode.ROLE_MAY_NOT, List.of(Role.SECRETARIAT));
    }

    private void drain() {
        if (!sequencer.drained(PATIENCE)) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** What is told while the story runs is told as a demo. */
    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class Wiring {

        @Bean
        StoryClock clock(JdbcClient database) {
            return new StoryClock(database, Clock.systemUTC());
        }

        @Bean
        Origins origins(StoryClock story) {
            var claimable = EnumSet.of(Origin.API, Origin.UI, Origin.IMPORT, Origin.DEMO);
            return claimed ->
                    story.ended() ? Optional.of(claimed).filter(claimable::contains) : Optional.of(Origin.DEMO);
        }
    }
}
