package sikkerby.command.culprit;

import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An aggregate that reads a table, and a configuration that looks up modules by itself. */
public record Agreement(JdbcClient jdbc) {

    static Configurer guessed() {
        return DefaultConfigurer.defaultConfiguration();
    }
}
