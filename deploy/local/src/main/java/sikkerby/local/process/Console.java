package sikkerby.local.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells the person at the keyboard what is going on, and how long it has taken so far. */
public final class Console {

    private final PrintStream out;
    private final long begun = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    /** In UTF-8 whatever this machine's own language is, since the tracker speaks Danish. */
    public static Console here() {
        var out = new FileOutputStream(FileDescriptor.out);
        return new Console(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    /** One line with the time since the start in front of it. */
    public void say(String line) {
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        out.printf("%6.1f s  %s%n", seconds, line);
    }

    /** Lines as they are. */
    public void show(String lines) {
        out.println(lines);
    }
}
