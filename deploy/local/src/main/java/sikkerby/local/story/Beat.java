package sikkerby.local.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody sends to the command service.
 *
 * @param at when the demo's clock says that it is sent, Europe/Copenhagen
 * @param as the demo user who sends it
 * @param path with names in braces for the ids of objects that earlier beats created
 * @param call the name by which later beats mean the object that this one creates or changes
 * @param refused the code with which it is refused, where the story wants it refused
 */
record Beat(
        LocalDateTime at,
        String as,
        String path,
        Map<String, Object> body,
        @Nullable String call,
        @Nullable String refused) {

    /** After its name, the event that it was answered with. */
    static final String EVENT = "-event";

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    Instant instant() {
        return at.atZone(COPENHAGEN).toInstant();
    }

    /** Always the same for the same beat, so that a load that was interrupted can begin again from the start. */
    UUID key() {
        var words = String.join("|", at.toString(), as, path, body.toString());
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
