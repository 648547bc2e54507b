package sikkerby.events.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who said so, for whom, why and on what paper: what is stored beside every event.
 *
 * @param partner the agency the actor acts for; null for those who act for none, such as the steering group
 * @param role the role that allowed it, such as {@code COORDINATOR}; null where no role did, or none is known
 * @param onBehalfOf the partner whose word was recorded by somebody else, on paper
 * @param correlation the same for all that one request set off
 * @param causation the event that led to this one, where it was one
 * @param source whether it is a fact, and where that stands; null where nobody said
 */
public record Circumstances(
        ActorId actor,
        @Nullable PartnerCode partner,
        @Nullable String role,
        @Nullable PartnerCode onBehalfOf,
        @Nullable MandateId mandate,
        UUID correlation,
        @Nullable UUID causation,
        Origin origin,
        @Nullable Text reason,
        @Nullable DocumentRef document,
        @Nullable SourceRef source) {

    /** Of what another event led to: by the same and from the same source, but words and paper stay with that event. */
    public Circumstances causedBy(UUID event) {
        return new Circumstances(actor, partner, role, null, mandate, correlation, event, origin, null, null, source);
    }
}
