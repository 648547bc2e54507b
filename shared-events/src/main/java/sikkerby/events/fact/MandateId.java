package sikkerby.events.fact;

import java.util.UUID;

/** Which mandate somebody acted on. */
public record MandateId(UUID value) {

    public static MandateId of(String uuid) {
        return new MandateId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
