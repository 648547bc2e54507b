package sikkerby.query.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.commitment.CommitmentState.Answer;
import sikkerby.query.commitment.CommitmentState.Claim;
import sikkerby.query.commitment.CommitmentState.Evidence;
import sikkerby.query.commitment.CommitmentState.Measure;
import sikkerby.query.commitment.CommitmentState.Progress;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;

/**
 * A commitment as it is answered. Words are null once they are erased.
 *
 * @param overdue open or disputed, and its due date has passed by the day asked about
 * @param onTrack what the debtor said last; null while it has said neither
 * @param selfReported claimed by the debtor, and answered by nobody
 */
@Schema(name = "Commitment")
public record CommitmentView(
        UUID id,
        @Schema(example = "FOR-2023-0117") String number,
        long version,
        @Schema(implementation = CommitmentStatus.class) String state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        @Nullable String text,
        @Schema(example = "POLITI") PartnerCode debtor,
        List<PartnerCode> beneficiaries,
        @Nullable AgreementId agreement,
        @Schema(example = "AFT-2022-002") @Nullable String agreementNumber,
        @Nullable Integer termsVersion,
        List<InitiativeId> initiatives,
        List<PlaceCode> places,
        @Nullable Measure measure,
        LocalDate pledgedOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        int slips,
        boolean overdue,
        boolean survives,
        Confidentiality confidentiality,
        @Nullable Boolean onTrack,
        List<Progress> progress,
        List<Evidence> evidence,
        @Nullable Claim claim,
        boolean selfReported,
        @Nullable Answer confirmed,
        @Nullable PartnerCode confirmedBy,
        @Nullable Answer disputed) {

    /** An open commitment binds on those days on which its agreement is in force. */
    static CommitmentView of(Row<CommitmentState> row, @Nullable Bond bond, AsOf asOf) {
        var promise = row.state().promise();
        var word = row.state().word();
        var status = row.state().status();
        var open = status == CommitmentStatus.PLEDGED;
        var unkept = open || status == CommitmentStatus.DISPUTED;
        var confirmed = word.confirmed();
        return new CommitmentView(
                row.object(),
                promise.number(),
                row.version(),
                (open && bond != null && bond.inForce() ? CommitmentStatus.BINDING : status).name(),
                row.incomplete(),
                promise.text(),
                promise.debtor(),
                promise.beneficiaries(),
                promise.agreement(),
                bond == null ? null : bond.number(),
                promise.termsVersion(),
                promise.initiatives(),
                promise.places(),
                promise.measure(),
                promise.pledgedOn(),
                promise.dueOn(),
                promise.originalDueOn(),
                promise.slips(),
                unkept && promise.dueOn().isBefore(asOf.validAt()),
                promise.survives(),
                promise.confidentiality(),
                word.onTrack(),
                word.progress(),
                word.evidence(),
                word.claim(),
                status == CommitmentStatus.CLAIMED,
                confirmed,
                confirmed == null ? null : confirmed.by(),
                word.disputed());
    }

    /** Whether somebody still has to keep it, or to say that it was kept. */
    public boolean open() {
        return switch (CommitmentStatus.valueOf(state)) {
            case PLEDGED, BINDING, CLAIMED, DISPUTED -> true;
            case FULFILLED, RELEASED, TRANSFERRED, NOT_MET, LAPSED -> false;
        };
    }

    /** The agreement that a commitment stands under, as of the dates asked for. */
    record Bond(String number, boolean inForce) {}
}
