package sikkerby.query.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementView.Ratified;

/**
 * One version of the terms, and how long each party took to answer.
 *
 * @param proposedBy null where it followed from a withdrawal
 * @param boundFrom the first day on which it bound; null where it has not
 * @param overtakenOn the day on which the next version was proposed; nobody could answer this one after that
 * @param heldUpLongest those who took longest, or are awaited longest; none where all answered on the day itself
 */
@Schema(name = "TermsVersion")
record VersionView(
        int version,
        @Nullable PartnerCode proposedBy,
        @Nullable PartnerCode newcomer,
        LocalDate proposedOn,
        LocalDate from,
        @Nullable LocalDate to,
        TermsHash hash,
        List<Answer> answers,
        @Nullable Ratified ratified,
        @Nullable LocalDate boundFrom,
        @Nullable LocalDate overtakenOn,
        List<PartnerCode> heldUpLongest) {

    /**
     * What one party said, or has not said yet.
     *
     * @param signedBy the human whose word it is; null where the paper does not tell
     * @param paper where the paper is from which it was recorded
     * @param days from the proposal to the answer, or until it could be given no more, or until validAt
     */
    @Schema(name = "TermsAnswer")
    record Answer(
            PartnerCode party,
            Kind answer,
            @Nullable ActorId signedBy,
            @Nullable ActorId recordedBy,
            @Nullable EsdhNumber paper,
            @Nullable String reservation,
            @Nullable LocalDate occurredOn,
            @Nullable Instant recordedAt,
            long days) {}

    enum Kind {
        ACCEPTED,
        DECLINED,
        AWAITED,
        /** Somebody else declined, or the next version came first. */
        NOT_GIVEN
    }
}
