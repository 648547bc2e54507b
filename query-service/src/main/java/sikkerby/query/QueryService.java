package sikkerby.query;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Answers what is, what was and what was known. */
@SpringBootApplication
public class QueryService {

    /** Its own name for its settings: another service's may stand on the same class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(QueryService.class)
                .properties(Map.of("spring.config.name", "query-service"));
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
