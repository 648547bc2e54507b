package sikkerby.events.commitment;

import java.util.UUID;

/** Which commitment. */
public record CommitmentId(UUID value) {

    public static CommitmentId of(String uuid) {
        return new CommitmentId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
