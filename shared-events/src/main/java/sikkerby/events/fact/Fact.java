package sikkerby.events.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Something that happened to one object of the domain. Facts are recorded once and never change. */
public interface Fact {

    /** The day it happened (hændelsesdato), in Copenhagen; never later than the day it was recorded. */
    LocalDate occurredOn();

    /** The day from which it holds (virkningstid): the day it happened, unless the fact itself names another. */
    default LocalDate takesEffectOn() {
        return occurredOn();
    }

    /** The ids of other objects from which this one is to be found; kept beside the log when the fact is stored. */
    default Set<UUID> refersTo() {
        return Set.of();
    }
}
