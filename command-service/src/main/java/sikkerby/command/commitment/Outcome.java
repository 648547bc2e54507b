package sikkerby.command.commitment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.fact.PartnerCode;

/**
 * What a command comes to.
 *
 * @param wordOf whose word it is; null where it is the steering group's, or nobody's
 * @param events none where nothing changes
 */
record Outcome(@Nullable PartnerCode wordOf, List<CommitmentEvent> events) {

    static final Outcome NOTHING = new Outcome(null, List.of());

    static Outcome of(@Nullable PartnerCode wordOf, CommitmentEvent event) {
        return new Outcome(wordOf, List.of(event));
    }

    Outcome and(CommitmentEvent event) {
        return new Outcome(
                wordOf, Stream.concat(events.stream(), Stream.of(event)).toList());
    }
}
