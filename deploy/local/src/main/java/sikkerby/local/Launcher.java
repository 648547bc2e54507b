package sikkerby.local;

import java.util.concurrent.CountDownLatch;
import org.springframework.boot.logging.LoggingSystem;
import sikkerby.local.process.CannotStart;
import sikkerby.local.process.Console;

/** Starts the whole tracker on one machine, and ends all of it with itself. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        // Until the identity provider's Spring sets its own, the libraries would log everything.
        LoggingSystem.get(Launcher.class.getClassLoader()).beforeInitialize();
        var console = Console.here();
        try {
            run(new Tracker(Settings.given(), console));
        } catch (CannotStart sentence) {
            console.say("The tracker cannot start. " + sentence.getMessage());
            System.exit(1);
        }
    }

    private static void run(Tracker tracker) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(tracker::close, "end"));
        endWithMaven();
        try {
            tracker.start();
            tracker.whenAPartEndsByItself(() -> System.exit(1));
        } catch (CannotStart sentence) {
            if (!tracker.isClosing()) throw sentence;
        }
        new CountDownLatch(1).await();
    }

    // Also where Maven is killed outright and has no time to end what it started.
    private static void endWithMaven() {
        ProcessHandle.current().parent().ifPresent(maven -> {
            var _ = maven.onExit().thenRun(() -> System.exit(1));
        });
    }
}
