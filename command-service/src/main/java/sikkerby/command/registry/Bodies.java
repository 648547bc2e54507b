package sikkerby.command.registry;

import java.util.Set;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.BodyCode;

/** The bodies that decide: the city council, its committees, and those of the cooperation itself. */
public final class Bodies {

    private static final Set<String> KNOWN = Set.of(
            "BR",
            "ØU",
            "OEU",
            "KFU",
            "BUU",
            "SOU",
            "SU",
            "TMU",
            "BIU",
            "STEERING_GROUP",
            "PARTNERSHIP_STEERING_GROUP",
            "SSP_BOARD");

    public static final BodyCode STEERING_GROUP = new BodyCode("STEERING_GROUP");

    private Bodies() {}

    /** Refuses a code that no body bears, naming the field it was sent in. */
    public static void mustKnow(String field, BodyCode body) {
        if (!KNOWN.contains(body.value())) throw Refused.field(RefusalCode.UNKNOWN_CODE, field, body);
    }
}
