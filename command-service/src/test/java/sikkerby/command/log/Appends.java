package sikkerby.command.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.stored.StoredEvent;

/** Appends with nothing much in them, for tests of the log itself. */
final class Appends {

    static final Instant APPENDED_AT = Instant.parse("2023-03-14T09:00:00Z");

    private Appends() {}

    static Append event(UUID object, long sequence) {
        return new Append(List.of(row(object, sequence)), null, Map.of(), Map.of());
    }

    static Append guarded(UUID object, long sequence, Map<UUID, Long> guards) {
        return new Append(List.of(row(object, sequence)), null, guards, Map.of());
    }

    static Append naming(UUID object, UUID referred) {
        var row = new EventRow(UUID.randomUUID(), "Thing", object, 0, stored(), APPENDED_AT, Set.of(referred));
        return new Append(List.of(row), null, Map.of(), Map.of());
    }

    static Append searched(UUID object, long sequence, Map<Search, Integer> searches) {
        return new Append(List.of(row(object, sequence)), null, Map.of(), searches);
    }

    static Append keyed(UUID object, long sequence, KeyName name) {
        var row = row(object, sequence);
        return new Append(List.of(row), key(name, row.id()), Map.of(), Map.of());
    }

    static KeyRow key(KeyName name, @Nullable UUID event) {
        return new KeyRow(name, new KnownAnswer(bytes("body"), 200, bytes("answer"), event), APPENDED_AT);
    }

    static KeyName name() {
        return new KeyName("sof-koordinator", "/api/commitments", UUID.randomUUID());
    }

    static EventRow row(UUID object, long sequence) {
        return new EventRow(UUID.randomUUID(), "Thing", object, sequence, stored(), APPENDED_AT, Set.of());
    }

    static StoredEvent stored() {
        return new StoredEvent("thing.Happened", 1, bytes("{\"text\":\"…\"}"), bytes("{}"), bytes("{\"…\":\"words\"}"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
