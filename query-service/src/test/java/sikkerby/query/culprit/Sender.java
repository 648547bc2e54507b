package sikkerby.query.culprit;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;

/** A reader that sends commands, and a configuration that looks up modules by itself. */
public record Sender(CommandBus commands) {

    static Configurer guessed() {
        return DefaultConfigurer.defaultConfiguration();
    }
}
