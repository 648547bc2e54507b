package sikkerby.events.agreement;

import java.util.UUID;
import sikkerby.events.fact.CanonicalUuid;

/** Which agreement. */
public record AgreementId(UUID value) {

    public static AgreementId of(String uuid) {
        return new AgreementId(CanonicalUuid.of(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
