package sikkerby.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.commitment.CommitmentView;

/**
 * An agreement as it is answered. Words are null once they are erased; what only one agreement has is left out of lists.
 *
 * @param termsVersion of the version in force, else of the one proposed
 * @param awaiting the parties that have not accepted that version
 * @param pending new terms while the old bind
 */
@Schema(name = "Agreement")
record AgreementView(
        UUID id,
        @Schema(example = "AFT-2022-003") String number,
        long version,
        AgreementStatus state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,

        @Schema(example = "Fælles indsats Ydre Nørrebro") @Nullable
        String title,

        AgreementKind kind,
        Confidentiality confidentiality,
        boolean internal,
        List<Party> parties,
        List<PartnerCode> contributors,
        List<PlaceCode> places,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer termsVersion,
        boolean binding,
        boolean retroactive,
        List<PartnerCode> awaiting,
        @Nullable BodyCode awaitingRatification,
        @Nullable Pending pending,
        @Nullable Declined declined,
        @Nullable Why why,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TermsView terms,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TermsView> versions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CommitmentView> commitments) {

    /** A party, and the newest version it accepted. */
    record Party(PartnerCode code, @Nullable Accepted accepted) {}

    record Accepted(int version, LocalDate occurredOn, Instant recordedAt) {}

    record Pending(
            int termsVersion,
            List<PartnerCode> awaiting,
            @Nullable BodyCode awaitingRatification) {}

    record Declined(
            int termsVersion, PartnerCode party, @Nullable String reason, LocalDate occurredOn, Instant recordedAt) {}

    /** Why it binds: who accepted which version when, who ratified it, and from when until when it is in force. */
    record Why(
            int termsVersion,
            List<Signature> accepted,
            @Nullable Ratified ratified,
            LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            boolean retroactive,
            LocalDate occurredOn,
            Instant recordedAt) {}

    record Signature(PartnerCode party, @Nullable ActorId signedBy, LocalDate occurredOn, Instant recordedAt) {}

    record Ratified(BodyCode body, @Nullable String decision, LocalDate occurredOn, Instant recordedAt) {}

    /** One version of the terms. */
    @Schema(name = "Terms")
    record TermsView(
            int version,
            @Nullable String text,
            @Nullable String purpose,
            LocalDate from,
            @Nullable LocalDate to,
            List<PlaceCode> places,
            int noticePeriodDays,
            boolean survivesWithdrawal,
            @Nullable BodyCode ratifiedBy,
            @Nullable String legalBasis,
            TermsHash hash,
            LocalDate proposedOn,
            List<Signature> accepted,
            @Nullable Ratified ratified,
            @Nullable Declined declined) {}
}
