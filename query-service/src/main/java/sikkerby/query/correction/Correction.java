package sikkerby.query.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

/**
 * One correction: of which entry, from what to what, and on whose word.
 *
 * @param id the event that corrected the entry or, where two persons did, that proposed it
 * @param text null once the words are erased
 * @param asked who may agree besides the secretariat, since they would owe it or be owed less; none for the steering group,
 *     and left out where it is those whose entry it is
 * @param second who agreed or did not, or took it back; null where one may correct alone, or nobody has yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Correction(
        UUID id,
        State state,
        Subject object,
        Entry entry,
        CorrectionReason reasonCode,
        @Nullable String text,
        Values was,
        Values corrected,
        LocalDate occurredOn,
        Instant recordedAt,
        long position,
        Person first,
        @Nullable List<PartnerCode> asked,
        @Nullable Approval second,
        String sentence) {

    /** Whether it holds, waits for a second person, or came to nothing. */
    @Schema(name = "CorrectionState")
    enum State {
        PROPOSED,
        CORRECTED,
        REFUSED,
        WITHDRAWN
    }

    @Schema(name = "CorrectedObject")
    record Subject(
            @Schema(example = "commitment") String type,
            UUID id,
            @Schema(example = "FOR-2023-0117") String number) {}

    /** The entry as it was recorded. */
    @Schema(name = "CorrectedEntry")
    record Entry(
            UUID event,

            @Schema(example = "commitment.FulfilmentClaimed")
            String type,

            long position,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable PartnerCode partner,
            String sentence) {}

    @Schema(name = "CorrectionPerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(ActorId actor, @Nullable PartnerCode partner) {}

    @Schema(name = "CorrectionApproval")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Approval(
            UUID event,
            ActorId actor,
            @Nullable PartnerCode partner,
            @Nullable String reason,
            LocalDate occurredOn,
            Instant recordedAt,
            long position) {}
}
