package sikkerby.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Answers what is, what was and what was known. */
@SpringBootApplication
public class QueryService {
    public static void main(String[] args) {
        // Of its own, since a launcher may put both services on one class path.
        System.setProperty("spring.config.name", "query-service");
        SpringApplication.run(QueryService.class, args);
    }
}
