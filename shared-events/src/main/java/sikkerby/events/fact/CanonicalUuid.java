package sikkerby.events.fact;

import java.util.UUID;

/** Reads ids that anybody may choose: in their one form only, and never those that are made from codes. */
public final class CanonicalUuid {

    private static final int MADE_FROM_A_NAME = 3;

    private CanonicalUuid() {}

    public static UUID of(String uuid) {
        var read = UUID.fromString(uuid);
        if (!read.toString().equalsIgnoreCase(uuid) || read.version() == MADE_FROM_A_NAME) {
            throw new IllegalArgumentException("Not an id: " + uuid);
        }
        return read;
    }
}
