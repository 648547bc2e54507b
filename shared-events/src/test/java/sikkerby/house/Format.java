package sikkerby.house;

import static java.nio.file.Files.readString;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks, or writes, the layout of every Java source in the repository. */
final class Format {
    private Format() {}

    // Run from its source, so that code which does not compile yet can be laid out too.
    public static void main(String[] args) throws IOException {
        var write = args[0].equals("write");
        var unformatted = unformatted(Path.of(args[1]).toRealPath(), write);
        unformatted.forEach(file -> System.out.println((write ? "Laid out " : "Not laid out: ") + file));
        if (write || unformatted.isEmpty()) return;
        System.out.println("To lay them out: mvn -q validate exec:exec@format -pl shared-events -Dformat=write");
        System.exit(1);
    }

    private static List<Path> unformatted(Path root, boolean write) throws IOException {
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        var found = new ArrayList<Path>();
        for (var file : sources(root)) {
            var before = readString(file);
            var after = formatted(formatter, file, before);
            if (before.equals(after)) continue;
            found.add(root.relativize(file));
            if (write) Files.writeString(file, after);
        }
        return found;
    }

    private static String formatted(Formatter formatter, Path file, String source) {
        try {
            return formatter.formatSourceAndFixImports(source);
        } catch (FormatterException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read", unreadable);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file).toString().contains("src/"))
                    .filter(file -> !root.relativize(file).toString().contains("target/"))
                    .sorted()
                    .toList();
        }
    }
}
