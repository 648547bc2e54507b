package sikkerby.query.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;

/**
 * A command that was refused. Nothing of what was sent is kept.
 *
 * @param partner the agency that the actor acted for; null for those who act for none
 * @param command its name, or its path's pattern where it could not even be read
 * @param code the rule that it met; the command service's README says which
 * @param object what it was to change; null where it was to begin something, or could not be read
 */
record Refusal(
        long id,
        Instant at,
        @Schema(example = "politi") String actor,
        @Schema(example = "POLITI") @Nullable String partner,
        @Schema(example = "ConfirmFulfilment") String command,
        @Schema(example = "OWN_CONFIRMATION") String code,
        @Nullable Target object) {

    /** The partner, to be put into words. */
    public @Nullable PartnerCode agency() {
        return partner == null ? null : new PartnerCode(partner);
    }

    /** An object, by its number where it is known by one. */
    @Schema(name = "RefusalObject")
    record Target(
            UUID id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(example = "FOR-2022-0017") @Nullable
            String number) {}
}
