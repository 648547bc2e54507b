package sikkerby.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Decides who may do what, and keeps the log of what was done. */
@SpringBootApplication
public class CommandService {
    public static void main(String[] args) {
        SpringApplication.run(CommandService.class, args);
    }
}
