package sikkerby.endtoend.breaks;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import sikkerby.endtoend.Run;

/** Both services as they were built, in a folder of their own, one of them with a fault in it. */
final class Copy {

    private Copy() {}

    static Path with(Break fault, Path folder) throws IOException {
        for (var service : List.of("command-service", "query-service")) {
            var built = Run.checkout().resolve(service).resolve("target");
            var copy = Files.createDirectories(folder.resolve(service).resolve("target"));
            Files.copy(built.resolve("runtime.classpath"), copy.resolve("runtime.classpath"));
            copy(built.resolve("classes"), copy.resolve("classes"));
        }
        compile(fault, folder);
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) Files.copy(file, to.resolve(from.relativize(file)));
        }
    }

    private static void compile(Break fault, Path folder) throws IOException {
        var source = folder.resolve("broken").resolve(fault.source + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, fault.broken(Run.checkout()));
        var target = folder.resolve(fault.service()).resolve("target");
        var classes = target.resolve("classes").toString();
        var libraries = Files.readString(target.resolve("runtime.classpath")).strip();
        var complaints = new ByteArrayOutputStream();
        var done = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        complaints,
                        complaints,
                        "-nowarn",
                        "-parameters",
                        "-proc:none",
                        "-d",
                        classes,
                        "-cp",
                        classes + File.pathSeparator + libraries,
                        source.toString());
        if (done != 0) throw new AssertionError(complaints.toString(StandardCharsets.UTF_8));
    }
}
