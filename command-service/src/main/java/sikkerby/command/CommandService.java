package sikkerby.command;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Decides who may do what, and keeps the log of what was done. */
@SpringBootApplication
public class CommandService {

    /** Its own name for its settings: another service's may stand on the same class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CommandService.class)
                .properties(Map.of("spring.config.name", "command-service"));
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
