package sikkerby.endtoend;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import sikkerby.endtoend.Window.Look;

/** A test class with a browser of its own before the pages of a run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtABrowser {

    final Run run;
    Window window;

    @SuppressWarnings("NullAway.Init") // The window opens before the first test.
    AtABrowser(Run run) {
        this.run = run;
    }

    @BeforeAll
    void open() {
        window = Window.open(run);
    }

    @AfterAll
    void close() {
        if (window != null) window.close();
    }

    /** With scripts and without: no page needs them. */
    static Stream<Look> withScriptsAndWithout() {
        return Stream.of(Look.USUAL, Look.USUAL.withoutScripts());
    }
}
