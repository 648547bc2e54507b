package sikkerby.local.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Runs a service's own main method, and ends with the launcher however that one ends. */
public final class Child {

    /** What the launcher says on the standard input once everything is loaded and shown. */
    static final String OPEN = "open";

    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(6);

    private Child() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        HeldBack.hold();
        Thread.ofPlatform().daemon().name("launcher").start(Child::listen);
        var service = Class.forName(arguments[0]);
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        service.getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    // The other end of this pipe closes even when the launcher is killed outright.
    private static void listen() {
        try (var said = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(OPEN)) HeldBack.open();
            }
        } catch (IOException _) {
            // A broken pipe says the same as a closed one.
        }
        Thread.ofPlatform().daemon().name("last-resort").start(Child::halt);
        System.exit(0);
    }

    private static void halt() {
        try {
            Thread.sleep(TIME_TO_CLOSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
