package sikkerby.command.registry;

import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.BodyCode;

/** The bodies that decide. */
public final class Bodies {

    public static final BodyCode STEERING_GROUP = new BodyCode("STEERING_GROUP");

    private Bodies() {}

    /** Refuses a code that no body bears, naming the field it was sent in. */
    public static void mustKnow(String field, BodyCode body) {
        if (!body.exists()) throw Refused.field(RefusalCode.UNKNOWN_CODE, field, body);
    }
}
