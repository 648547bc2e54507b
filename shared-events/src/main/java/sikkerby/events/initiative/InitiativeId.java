package sikkerby.events.initiative;

import java.util.UUID;
import sikkerby.events.fact.CanonicalUuid;

/** Which initiative. */
public record InitiativeId(UUID value) {

    public static InitiativeId of(String uuid) {
        return new InitiativeId(CanonicalUuid.of(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
