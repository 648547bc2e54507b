package sikkerby.events.culprit;

import sikkerby.events.stored.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** A family that anybody may add to, with an event that is no record and knows how it is stored. */
public interface CulpritEvent {

    /** An event that could change. */
    final class Happened implements CulpritEvent {

        JsonMapper json() {
            return new JsonMapper();
        }

        EventJson stored() {
            return new EventJson();
        }
    }
}
