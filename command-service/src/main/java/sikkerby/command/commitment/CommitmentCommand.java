package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.commitment.Measure;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;

/** What somebody may want of a commitment. */
sealed interface CommitmentCommand extends Command {

    @TargetAggregateIdentifier
    CommitmentId commitment();

    @Override
    default UUID target() {
        return commitment().value();
    }

    /**
     * Somebody promises something.
     *
     * @param agreement null for a pledge to the steering group
     * @param debtor the actor's own partner where it is null
     * @param beneficiaries the other parties where it is empty
     */
    record PledgeCommitment(
            CommitmentId commitment,
            @Nullable AgreementId agreement,
            @Nullable PartnerCode debtor,
            List<PartnerCode> beneficiaries,
            List<InitiativeId> initiatives,
            List<PlaceCode> places,
            Text text,
            @Nullable Measure measure,
            LocalDate dueOn,
            boolean survives,
            @Nullable Confidentiality confidentiality,
            Act act)
            implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return debtor;
        }
    }

    record ReportProgress(CommitmentId commitment, Text text, boolean onTrack, Act act) implements CommitmentCommand {}

    record ConfirmStillOnTrack(CommitmentId commitment, Act act) implements CommitmentCommand {}

    record AttachEvidence(
            CommitmentId commitment,
            Text text,
            @Nullable Text url,
            @Nullable Sha256 sha256,
            Act act) implements CommitmentCommand {}

    record ClaimFulfilment(CommitmentId commitment, Text statement, boolean noEvidence, Act act)
            implements CommitmentCommand {}

    /**
     * Somebody other than the debtor agrees.
     *
     * @param party the actor's own where it is null
     */
    record ConfirmFulfilment(
            CommitmentId commitment, @Nullable PartnerCode party, Act act) implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /**
     * Somebody other than the debtor disagrees.
     *
     * @param party the actor's own where it is null
     */
    record DisputeFulfilment(
            CommitmentId commitment, @Nullable PartnerCode party, Act act) implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }
}
