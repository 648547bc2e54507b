package sikkerby.query.late;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;

/**
 * Something that the tracker learned long after it happened.
 *
 * @param partner whose word it was; null where it was the steering group's
 * @param occurredOn the day it happened, in the reading asked for
 * @param lagDays from that day until the day it was recorded
 * @param reason why so late, as somebody wrote it; null where nobody did, or the words are erased
 * @param correctedBy the last event that corrected this one, as far as known; left out where none has
 */
record LateEntry(
        long position,
        UUID event,
        @Schema(example = "commitment.FulfilmentClaimed") String type,
        Subject object,
        @Nullable PartnerCode partner,
        ActorId actor,
        Origin origin,
        LocalDate occurredOn,
        Instant recordedAt,
        int lagDays,
        @Nullable String reason,
        String sentence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID correctedBy) {

    /** What it happened to; its type is the feature's word. */
    @Schema(name = "LateEntryObject")
    record Subject(
            @Schema(example = "commitment") String type,
            UUID id,
            @Schema(example = "FOR-2022-0017") String number) {}
}
