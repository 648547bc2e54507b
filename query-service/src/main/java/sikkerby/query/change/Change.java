package sikkerby.query.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One thing that became known, and why the world looks different for it. */
record Change(
        @JsonProperty("class") Kind kind,
        Subject object,

        @Schema(
                example = "Københavns Politi tiltrådte version 1 af vilkårene den 2. marts 2023"
                        + " (registreret den 20. marts 2023).")
        String sentence,

        long position,
        UUID event,
        LocalDate occurredOn,
        Instant recordedAt) {

    /** The world changed, or we learned late what had happened, or we corrected an error. */
    @Schema(name = "ChangeClass")
    enum Kind {
        WORLD_CHANGED,
        LEARNED_LATE,
        CORRECTED
    }

    /** What it happened to; its type is the feature's word. */
    @Schema(name = "ChangeObject")
    record Subject(
            @Schema(example = "agreement") String type,
            UUID id,
            @Schema(example = "AFT-2022-003") String number) {}
}
