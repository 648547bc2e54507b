package sikkerby.events.commitment;

import java.util.UUID;
import sikkerby.events.fact.CanonicalUuid;

/** Which commitment. */
public record CommitmentId(UUID value) {

    public static CommitmentId of(String uuid) {
        return new CommitmentId(CanonicalUuid.of(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
