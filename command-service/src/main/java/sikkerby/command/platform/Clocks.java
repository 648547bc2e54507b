package sikkerby.command.platform;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import sikkerby.command.desk.Origins;
import sikkerby.events.fact.Origin;

/** The time, and which origins callers may claim. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class Clocks {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Origins origins() {
        var claimable = EnumSet.of(Origin.API, Origin.UI);
        return claimed -> Optional.of(claimed).filter(claimable::contains);
    }
}
