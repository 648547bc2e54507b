package sikkerby.events.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One event as it was first stored: a JSON file whose lines hold the exact bytes of payload, metadata and content. */
final class StoredFile {
    private static final Path KEPT = Path.of("src/test/resources/sikkerby/events/stored");
    private static final Path PROPOSED = Path.of("target/stored");

    private StoredFile() {}

    static String of(StoredEvent event) {
        var content = event.content() == null ? "null" : new String(event.content(), UTF_8);
        return """
            {
            "payload": %s,
            "metadata": %s,
            "content": %s
            }
            """.formatted(new String(event.payload(), UTF_8), new String(event.metadata(), UTF_8), content);
    }

    static Path kept(String type, int revision) {
        return KEPT.resolve(type + ".v" + revision + ".json");
    }

    /** Everything that was ever stored, revisions of former versions among it. */
    static Stream<Path> all() {
        try (var files = Files.list(KEPT)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static StoredEvent read(Path file) {
        var name = file.getFileName().toString();
        var revision = name.lastIndexOf(".v");
        var lines = lines(file);
        return new StoredEvent(
                name.substring(0, revision),
                Integer.parseInt(name.substring(revision + 2, name.length() - ".json".length())),
                line(lines[1], "\"payload\": ", ","),
                line(lines[2], "\"metadata\": ", ","),
                content(lines[3]));
    }

    /** Where a new event's file is missing: what it would be, to be looked at and then kept. */
    static Path propose(StoredEvent event) {
        try {
            Files.createDirectories(PROPOSED);
            return Files.writeString(
                    PROPOSED.resolve(kept(event.type(), event.revision()).getFileName()), of(event));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String[] lines(Path file) {
        try {
            return Files.readString(file).split("\n", -1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("ReturnsNullCollection") // An event without words has no content at all, not an empty one.
    private static byte @Nullable [] content(String line) {
        return line.equals("\"content\": null") ? null : line(line, "\"content\": ", "");
    }

    private static byte[] line(String line, String before, String after) {
        return line.substring(before.length(), line.length() - after.length()).getBytes(UTF_8);
    }
}
