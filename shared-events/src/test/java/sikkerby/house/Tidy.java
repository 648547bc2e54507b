package sikkerby.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the sources of one module and complains about what the compiler lets pass. */
public final class Tidy {
    private final List<Source> sources;

    private Tidy(List<Source> sources) {
        this.sources = sources;
    }

    /** The sources below src/main/java and src/test/java of the module in this folder. */
    public static Tidy module(Path folder) {
        var roots = Stream.of("src/main/java", "src/test/java").map(folder::resolve);
        return new Tidy(roots.filter(Files::isDirectory).flatMap(Tidy::read).toList());
    }

    static Tidy of(Source... sources) {
        return new Tidy(List.of(sources));
    }

    /** Everything that is not tidy, each with its place. Empty is good. */
    public List<String> complaints() {
        return Stream.concat(sources.stream().flatMap(Source::complaints), packagesWithoutNullness())
                .toList();
    }

    /** String literals in main sources that name something in this database schema, each with its place. */
    public List<String> textsNaming(String schema) {
        return sources.stream().flatMap(source -> source.textsNaming(schema)).toList();
    }

    private Stream<String> packagesWithoutNullness() {
        var marked = sources.stream()
                .filter(Source::marksNullness)
                .map(Source::inPackage)
                .toList();
        return sources.stream()
                .map(Source::inPackage)
                .distinct()
                .filter(name -> !marked.contains(name))
                .map(name -> name + ": has no package-info.java with @NullMarked");
    }

    private static Stream<Source> read(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(Source::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
