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
 * @param sides all that have to agree besides the one that proposed it; left out where one may correct alone
 * @param second with whose word it was settled, one way or the other, or who took it back; null while it waits, and where
 *     one may correct alone
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
        @Nullable List<Side> sides,
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

    /** Those that have not agreed yet, while it waits. */
    List<List<PartnerCode>> awaited() {
        if (sides == null || state != State.PROPOSED) return List.of();
        return sides.stream().filter(it -> it.agreed() == null).map(Side::asked).toList();
    }

    @Schema(name = "CorrectedObject")
    record Subject(
            @Schema(example = "commitment") String type,
            UUID id,
            @Schema(example = "FOR-2022-0017") String number) {}

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

    /**
     * One of those that have to agree.
     *
     * @param asked any of these is enough, and so is the secretariat; none stand for the steering group
     * @param agreed null while nobody has
     */
    @Schema(name = "CorrectionSide")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(List<PartnerCode> asked, @Nullable Approval agreed) {}

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
