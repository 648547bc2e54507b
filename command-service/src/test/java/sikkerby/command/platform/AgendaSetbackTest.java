package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sikkerby.command.act.Duty;
import sikkerby.command.agenda.Duties;
import sikkerby.command.agenda.OpenDuty;
import sikkerby.command.agreement.ForceTooEarly;
import sikkerby.command.platform.StoryCity.Made;
import sikkerby.command.registry.Understood;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;

class AgendaSetbackTest {

    private static final Instant JANUARY_10 = Instant.parse("2022-01-10T09:00:00Z");

    private final StoryCity city = StoryCity.with(Hasty.class);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void what_is_refused_stops_nothing_else_and_is_tried_again_less_and_less_often() {
        var stuck = city.drafted();
        var agreed = city.agreedFrom(NEW_YEAR.plusDays(4));
        city.clockIs(JANUARY_10);

        city.agenda(0).catchUp();
        city.agenda(0).catchUp();

        assertThat(city.made()).extracting(Made::object).containsExactly(agreed);
        assertThat(city.agenda(0).waiting().setbacks())
                .containsExactly("BringIntoForce 0 of " + stuck + ", due on 2022-01-03: NO_TERMS");
        assertThat(refusals()).isEqualTo(1);

        city.clockIs(JANUARY_10.plusSeconds(10));
        city.agenda(0).catchUp();
        city.clockIs(JANUARY_10.plusSeconds(20));
        city.agenda(0).catchUp();
        assertThat(refusals()).isEqualTo(2);

        city.clockIs(JANUARY_10.plusSeconds(30));
        city.agenda(0).catchUp();
        assertThat(refusals()).isEqualTo(3);
    }

    @Test
    void what_waits_is_measured_and_told_and_keeps_the_service_ready() {
        city.drafted();
        city.clockIs(JANUARY_10);

        city.agenda(0).catchUp();

        var meters = city.part(MeterRegistry.class);
        assertThat(meters.get("sikkerby.steps.due").gauge().value()).isEqualTo(1);
        assertThat(meters.get("sikkerby.steps.overdue.seconds").gauge().value()).isEqualTo(7 * 86_400 + 10 * 3_600);
        assertThat(meters.get("sikkerby.steps")
                        .tags("step", "BringIntoForce", "outcome", "refused")
                        .counter()
                        .count())
                .isEqualTo(1);
        var health = city.part(AgendaHealth.class).health();
        assertThat(health.getDetails()).containsEntry("due", 1).containsEntry("since", NEW_YEAR.plusDays(2));
        assertThat(city.as("SOF").get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(city.as("SOF")
                        .get("/actuator/health")
                        .json()
                        .path("components")
                        .has("agenda"))
                .isTrue();
    }

    @Test
    void what_cannot_be_read_stops_nothing_else_and_is_made_up_for() {
        var agreed = city.agreedFrom(NEW_YEAR.plusDays(4));
        city.part(Unreadable.class).object = city.agreedFrom(NEW_YEAR.plusDays(5));
        city.clockIs(JANUARY_10);

        city.agenda(0).catchUp();
        assertThat(city.made()).extracting(Made::object).containsExactly(agreed);
        assertThat(city.agenda(0).waiting().setbacks())
                .singleElement()
                .asString()
                .endsWith(": failed");

        city.part(Unreadable.class).object = null;
        city.clockIs(JANUARY_10.plusSeconds(10));
        city.agenda(0).catchUp();
        assertThat(city.made())
                .extracting(Made::occurredOn)
                .containsExactly(NEW_YEAR.plusDays(4), NEW_YEAR.plusDays(5));
        assertThat(city.agenda(0).waiting().steps()).isZero();
    }

    private int refusals() {
        return city.database().sql("""
                        select count(*) from command.refusal_log
                        where actor = 'system' and command = 'BringIntoForce' and code = 'NO_TERMS'
                        """).query(Integer.class).single();
    }

    /** Can't tell what one object has to do. */
    static class Unreadable implements Duties {

        private volatile @Nullable UUID object;

        @Override
        public List<OpenDuty> of(UUID asked, Function<UUID, List<Understood>> past) {
            if (asked.equals(object)) throw new IllegalArgumentException("An event that only a newer version knows");
            return List.of();
        }
    }

    /** Would bring into force what has no terms yet. */
    @Configuration(proxyBeanMethods = false)
    static class Hasty {

        @Bean
        Unreadable unreadable() {
            return new Unreadable();
        }

        @Bean
        Duties hasty() {
            return (object, past) -> {
                var all = past.apply(object);
                return all.size() == 1 && all.getFirst().fact() instanceof AgreementDrafted it
                        ? List.of(new OpenDuty(duty(it), all.getFirst().event()))
                        : List.of();
            };
        }

        private static Duty duty(AgreementDrafted drafted) {
            return new Duty(
                    "BringIntoForce 0", NEW_YEAR.plusDays(2), act -> ForceTooEarly.of(drafted.agreement(), act));
        }
    }
}
