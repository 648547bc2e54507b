package sikkerby.events.agreement;

import java.util.UUID;

/** Which agreement. */
public record AgreementId(UUID value) {

    public static AgreementId of(String uuid) {
        return new AgreementId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
