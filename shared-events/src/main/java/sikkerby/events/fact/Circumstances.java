package sikkerby.events.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who said so, for whom, why and on what paper: what is stored beside every event.
 *
 * @param partner the agency the actor acts for; null for those who act for none, such as the steering group
 * @param onBehalfOf the partner whose word was recorded by somebody else, on paper
 * @param correlation the same for all that one request set off
 * @param causation the event that led to this one, where it was one
 */
public record Circumstances(
        ActorId actor,
        @Nullable PartnerCode partner,
        @Nullable PartnerCode onBehalfOf,
        @Nullable MandateId mandate,
        UUID correlation,
        @Nullable UUID causation,
        Origin origin,
        @Nullable Text reason,
        @Nullable DocumentRef document) {}
