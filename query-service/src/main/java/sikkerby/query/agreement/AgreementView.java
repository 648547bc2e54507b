package sikkerby.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.commitment.CommitmentView;

/**
 * An agreement as it is answered. Words are null once they are erased; what only one agreement has is left out of lists.
 *
 * @param sourceStatus whether the entry that began it is a fact or illustrates; left out where nobody said
 * @param sourceUrl where that stands; left out where no address was named
 * @param kleTopic where it belongs in KLE, the municipalities' list of tasks; left out where nobody said
 * @param kleFacet what is done about the topic; left out where nobody said
 * @param termsVersion of the version in force, else of the one proposed
 * @param awaiting the parties that have not accepted that version
 * @param pending new terms while the old bind; null also once an end to all of them is decided
 * @param reservations those to the version in force, else to the one proposed
 * @param endingOn the first day on which it will not bind any more, where that was decided; left out where it was not
 * @param reviewedOn the day on which the terms were last reviewed; left out where they never were
 * @param reviewDueOn when they are to be reviewed, while they bind; left out where they say nothing of it
 * @param reviewOverdue that day is past; left out where it is not
 * @param orphanedCommitments how many of its commitments are orphaned: left by parties that have withdrawn
 */
@Schema(name = "Agreement")
record AgreementView(
        UUID id,
        @Schema(example = "AFT-2022-003") String number,
        long version,
        AgreementStatus state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SourceStatus sourceStatus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sourceUrl,

        @Schema(example = "Fælles indsats Ydre Nørrebro") @Nullable
        String title,

        AgreementKind kind,
        Confidentiality confidentiality,
        boolean internal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable KleTopic kleTopic,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable KleFacet kleFacet,
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
        List<Reservation> reservations,
        @Nullable Halt suspended,
        @Nullable Halt ended,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate endingOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reviewedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reviewDueOn,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean reviewOverdue,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TermsView terms,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TermsView> versions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CommitmentView> commitments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer orphanedCommitments) {

    /**
     * Who is or was a party, and the newest version it accepted.
     *
     * @param withdrawnOn the first day on which it was not bound any more; null while it is
     */
    record Party(
            PartnerCode code,
            @Nullable Accepted accepted,
            @Nullable Notice notice,
            @Nullable LocalDate withdrawnOn) {}

    /** That a party will leave, or has left, and on which day it said so. */
    record Notice(LocalDate noticeOn, LocalDate effectiveOn) {}

    /** What a party had recorded beside its acceptance. */
    record Reservation(
            int termsVersion, PartnerCode party, @Nullable String text, LocalDate occurredOn, Instant recordedAt) {}

    /**
     * Why it does not bind although its period is not over.
     *
     * @param since the first day on which it does not
     * @param by the agreement that took its place
     */
    record Halt(
            LocalDate since,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable AgreementId by,
            LocalDate occurredOn,
            Instant recordedAt) {}

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

    /**
     * One version of the terms.
     *
     * @param confirmRule who confirms what was kept; left out where that is any other party
     */
    @Schema(name = "Terms")
    record TermsView(
            int version,
            @Nullable PartnerCode proposedBy,
            List<PartnerCode> parties,
            @Nullable PartnerCode newcomer,
            @Nullable String text,
            @Nullable String purpose,
            LocalDate from,
            @Nullable LocalDate to,
            List<PlaceCode> places,
            int noticePeriodDays,
            boolean survivesWithdrawal,
            @Nullable BodyCode ratifiedBy,
            @Nullable String legalBasis,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer reviewEvery,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ConfirmRule confirmRule,

            TermsHash hash,
            LocalDate proposedOn,
            List<Signature> accepted,
            List<Reservation> reservations,
            @Nullable Ratified ratified,
            @Nullable Declined declined) {}
}
