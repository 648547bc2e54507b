package sikkerby.events.initiative;

import java.util.UUID;

/** Which initiative. */
public record InitiativeId(UUID value) {

    public static InitiativeId of(String uuid) {
        return new InitiativeId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
