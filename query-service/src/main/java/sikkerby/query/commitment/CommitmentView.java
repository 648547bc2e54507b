package sikkerby.query.commitment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.commitment.CommitmentState.Answer;
import sikkerby.query.commitment.CommitmentState.Claim;
import sikkerby.query.commitment.CommitmentState.Evidence;
import sikkerby.query.commitment.CommitmentState.Measure;
import sikkerby.query.commitment.CommitmentState.Progress;
import sikkerby.query.commitment.CommitmentState.Slip;
import sikkerby.query.commitment.Turns.Alert;
import sikkerby.query.commitment.Turns.Debtor;
import sikkerby.query.commitment.Turns.Ending;
import sikkerby.query.commitment.Turns.Revision;
import sikkerby.query.commitment.Turns.Transfer;
import sikkerby.query.form.Hand;

/**
 * A commitment as it is answered. Words are null once they are erased.
 *
 * @param sourceStatus whether the entry that began it is a fact or illustrates; left out where nobody said
 * @param sourceUrl where that stands; left out where no address was named
 * @param proposedBy who asked for it; null where the debtor or the steering group did
 * @param nonBinding taken over as a task that binds nobody
 * @param pledgedOn null while it is only asked for
 * @param recurrence how often it is to be done until its due date; left out where once
 * @param nextWordOn by when the debtor is to say next how it goes, where it recurs and is still to be kept
 * @param slips how often it was put off, by {@code slipDays} in all
 * @param outlasts binding, and due after the last day of its agreement; left out where it is not
 * @param overdue open or disputed, and its due date has passed by the day asked about
 * @param orphaned open, and its debtor has left the agreement by the day asked about, or is no more
 * @param orphanedSince the first day on which its debtor was not bound any more; null where it is not orphaned
 * @param debtorDissolvedOn the first day on which its debtor was no more; left out where it is there
 * @param silent open, and the debtor has said nothing for more than 90 days
 * @param silentSince the day on which it last said anything; null where it is not silent
 * @param onTrack what the debtor said last; null while it has said neither
 * @param selfReported claimed by the debtor, and answered by nobody for more than 21 days
 * @param debtorHistory who owed it, each from that day on
 * @param contested its debtor objects to what the secretariat recorded as its word; left out where it does not
 * @param contest why it does
 * @param consents of those who would let the debtor off
 * @param alerts who was told when that its day comes, or has passed
 * @param ended how it ended without being kept
 * @param awaiting what is to happen next, and whose turn it is
 * @param leeway what else can be said about it, for those who offer that; no part of the answer
 * @param putOff each slip, for those who ask whose it was; no part of the answer
 */
@Schema(name = "Commitment")
public record CommitmentView(
        UUID id,
        @Schema(example = "FOR-2022-0017") String number,
        long version,
        @Schema(implementation = CommitmentStatus.class) String state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SourceStatus sourceStatus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sourceUrl,
        @Nullable String text,
        @Nullable String originalText,
        @Nullable PartnerCode proposedBy,
        @Schema(example = "POLITI") PartnerCode debtor,
        boolean nonBinding,
        List<PartnerCode> beneficiaries,
        @Nullable AgreementId agreement,
        @Schema(example = "AFT-2022-002") @Nullable String agreementNumber,
        @Nullable Integer termsVersion,
        List<InitiativeId> initiatives,
        List<PlaceCode> places,
        @Nullable Measure measure,
        @Nullable LocalDate pledgedOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Recurrence recurrence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate nextWordOn,
        int slips,
        int slipDays,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Outlasting outlasts,
        boolean overdue,
        boolean orphaned,
        @Nullable LocalDate orphanedSince,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate debtorDissolvedOn,
        boolean silent,
        @Nullable LocalDate silentSince,
        boolean survives,
        Confidentiality confidentiality,
        @Nullable Boolean onTrack,
        List<Progress> progress,
        List<Evidence> evidence,
        @Nullable Claim claim,
        boolean selfReported,
        @Nullable Answer confirmed,
        @Nullable PartnerCode confirmedBy,
        @Nullable Answer disputed,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean contested,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Answer contest,
        List<Revision> revisions,
        List<Transfer> transfers,
        List<Debtor> debtorHistory,
        List<Answer> consents,
        List<Alert> alerts,
        @Nullable Ending ended,
        List<Awaited> awaiting,
        @JsonIgnore Leeway leeway,
        @JsonIgnore List<Slip> putOff) {

    private static final int DAYS_TO_ESCALATE = 60;

    static final int DAYS_OF_SILENCE = 90;
    static final int DAYS_TO_ANSWER = 21;

    /** What becomes an orphan when its debtor leaves: one is bound to keep it, and does not say that it was kept. */
    private static boolean isLostWithDebtor(CommitmentStatus status, boolean nonBinding) {
        return status.isUnkept() && !nonBinding;
    }

    /**
     * Whether this can be said about it as things stand, whoever says it.
     *
     * @param command its path below that of the commitment
     */
    public boolean allows(String command) {
        return leeway.allows(command);
    }

    /** Those to whom it is owed now: of the beneficiaries, or else of the other parties, who are bound still. */
    public List<PartnerCode> owed() {
        return leeway.owed();
    }

    /** Nobody answers what it said itself, in whatever name; to the steering group, not even as that one's secretariat. */
    public boolean isAnsweredBy(Hand hand) {
        return !hand.actsFor(debtor) && !(agreement == null && hand.isOf(debtor));
    }

    /** Whether the steering group has it on its list: it is sixty days overdue, or more (rule 4.4-9). */
    public boolean isEscalatedBy(LocalDate day) {
        return overdue && !dueOn.isAfter(day.minusDays(DAYS_TO_ESCALATE));
    }

    /** Whether it would lapse if this agreement ended. */
    public boolean lapsesWith(UUID ending) {
        return agreement != null
                && agreement.value().equals(ending)
                && !survives
                && CommitmentStatus.valueOf(state).isUnkept();
    }

    /** Whether it would be an orphan if this partner left the agreement. */
    public boolean isLostWith(PartnerCode partner) {
        return debtor.equals(partner) && isLostWithDebtor(CommitmentStatus.valueOf(state), nonBinding);
    }

    /** Whether somebody still has to keep it, or to say that it was kept. */
    public boolean open() {
        return switch (CommitmentStatus.valueOf(state)) {
            case PLEDGED, BINDING, CLAIMED, DISPUTED -> true;
            case PROPOSED, DECLINED, FULFILLED, RELEASED, TRANSFERRED, NOT_MET, LAPSED -> false;
        };
    }

    /** The day on which this partner bound itself to it; null where it never did. */
    public @Nullable LocalDate owedFrom(PartnerCode partner) {
        return debtorHistory.stream()
                .filter(it -> it.debtor().equals(partner) && !it.nonBinding())
                .map(Debtor::from)
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody else had promised it first. */
    public boolean isTakenOverBy(PartnerCode partner) {
        return !debtorHistory.isEmpty() && !debtorHistory.getFirst().debtor().equals(partner);
    }

    /** By how many days this partner put it off, each time that it did: not who owed it before or after. */
    public List<Integer> slipsOf(PartnerCode partner) {
        return putOff.stream()
                .filter(it -> it.debtor().equals(partner))
                .map(Slip::days)
                .toList();
    }

    /** The day on which its debtor objected to what was recorded as its word; null where it did not. */
    public @Nullable LocalDate contestedOn() {
        return contest == null ? null : contest.occurredOn();
    }

    /** The day on which it was kept, as its debtor said; null while nobody has confirmed that. */
    public @Nullable LocalDate keptOn() {
        return confirmed == null || claim == null ? null : claim.occurredOn();
    }
}
