package sikkerby.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands every test the same run: that with the demo story to those that read it, one without to those that enter
 * things. Each is started by the first that asks and stopped after the last. One that is called the test's own lives as
 * long as its class.
 */
final class OneRun implements ParameterResolver {

    private record Kept(Run run, Path folder) implements AutoCloseable {

        static Kept start(String story) {
            try {
                var folder = Files.createTempDirectory("sikkerby");
                return new Kept(Run.begin(folder, Run.Ports.free(), story).untilReady(), folder);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        @Override
        public void close() throws IOException {
            run.close();
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Run.class;
    }

    @Override
    public Run resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var test = context.getRequiredTestClass();
        var story = test.isAnnotationPresent(OnOneRun.class) ? "demo" : "none";
        var keeper = test.isAnnotationPresent(OnOwnRun.class) ? context : context.getRoot();
        return keeper.getStore(ExtensionContext.Namespace.create(OneRun.class))
                .computeIfAbsent(story, _ -> Kept.start(story), Kept.class)
                .run();
    }
}
