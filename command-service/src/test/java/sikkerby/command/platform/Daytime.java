package sikkerby.command.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import sikkerby.events.fact.Copenhagen;

/** Today, from noon on: no test begins on one day and ends on the next. */
class Daytime {

    static final Clock CLOCK = fromNoon(Clock.systemUTC());

    private static Clock fromNoon(Clock real) {
        var noon = Copenhagen.today(real).atTime(LocalTime.NOON).atZone(Copenhagen.ZONE);
        return Clock.offset(real, Duration.between(real.instant(), noon));
    }

    @Bean
    @Primary
    Clock clockFromNoon() {
        return CLOCK;
    }
}
