package sikkerby.events.casefile;

import java.util.UUID;
import sikkerby.events.fact.CanonicalUuid;

/** Which case. */
public record CaseId(UUID value) {

    public static CaseId of(String uuid) {
        return new CaseId(CanonicalUuid.of(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
