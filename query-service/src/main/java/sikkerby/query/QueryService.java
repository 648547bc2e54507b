package sikkerby.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Answers what is, what was and what was known. */
@SpringBootApplication
public class QueryService {
    public static void main(String[] args) {
        SpringApplication.run(QueryService.class, args);
    }
}
