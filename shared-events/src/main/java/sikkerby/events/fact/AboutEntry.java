package sikkerby.events.fact;

import java.util.UUID;

/** What is said of an entry of the log, and stands among those of the same object; of the object it says nothing. */
public interface AboutEntry extends Fact {

    /** The event that it is about. */
    UUID entry();

    /** The stored name of that event, such as {@code commitment.CommitmentPledged}. */
    String type();
}
