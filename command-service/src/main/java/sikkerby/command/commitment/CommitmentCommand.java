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
import sikkerby.events.commitment.Recurrence;
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

    /** Something is to be promised. */
    sealed interface Wanted extends CommitmentCommand, Wish {}

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
            @Nullable Recurrence recurrence,
            boolean survives,
            @Nullable Confidentiality confidentiality,
            Act act)
            implements Wanted {

        @Override
        public @Nullable PartnerCode wordOf() {
            return debtor;
        }
    }

    /**
     * Somebody would have another promise something.
     *
     * @param party who asks; the actor's own partner where it is null
     */
    record ProposeCommitment(
            CommitmentId commitment,
            @Nullable AgreementId agreement,
            @Nullable PartnerCode party,
            PartnerCode debtor,
            List<PartnerCode> beneficiaries,
            List<InitiativeId> initiatives,
            List<PlaceCode> places,
            Text text,
            @Nullable Measure measure,
            LocalDate dueOn,
            @Nullable Recurrence recurrence,
            boolean survives,
            @Nullable Confidentiality confidentiality,
            Act act)
            implements Wanted {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /** Who was asked promises it. */
    record AcceptCommitment(CommitmentId commitment, Act act) implements CommitmentCommand {}

    record DeclineCommitment(CommitmentId commitment, Act act) implements CommitmentCommand {}

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

    /** Somebody other than the debtor agrees: this party, or the actor's own. */
    record ConfirmFulfilment(
            CommitmentId commitment, @Nullable PartnerCode party, Act act) implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /** Somebody other than the debtor disagrees: this party, or the actor's own. */
    record DisputeFulfilment(
            CommitmentId commitment, @Nullable PartnerCode party, Act act) implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /**
     * The debtor would promise something else, or for another day.
     *
     * @param text null where the words stay
     * @param dueOn null where the day stays
     */
    record ProposeRevision(
            CommitmentId commitment,
            @Nullable Text text,
            @Nullable LocalDate dueOn,
            Act act) implements CommitmentCommand {}

    /** One of those to whom it was promised is content: this party, or the actor's own. */
    record AcceptRevision(
            CommitmentId commitment, int revision, @Nullable PartnerCode party, Act act) implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /** One of those to whom it was promised is not: this party, or the actor's own. */
    record RefuseRevision(
            CommitmentId commitment, int revision, @Nullable PartnerCode party, Act act) implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /**
     * The debtor is let off: by one of those to whom it was promised, or by decision of the steering group.
     *
     * @param decision where that can be found
     */
    record ReleaseCommitment(
            CommitmentId commitment,
            @Nullable PartnerCode party,
            @Nullable Text decision,
            Act act) implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /**
     * Somebody else is asked to take it over.
     *
     * @param nonBinding said outright that a contributor would take it over without being bound
     * @param party who asks; the debtor, or where it has left the actor's own, where it is null
     * @param decision where the steering group's decision can be found
     */
    record TransferCommitment(
            CommitmentId commitment,
            PartnerCode to,
            boolean nonBinding,
            @Nullable PartnerCode party,
            @Nullable Text decision,
            Act act)
            implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /** Who was asked takes it over. */
    record AcceptTransfer(CommitmentId commitment, Act act) implements CommitmentCommand {}

    /** Somebody gives it up as not kept: this party, or the actor's own. */
    record DeclareNotMet(CommitmentId commitment, @Nullable PartnerCode party, Act act) implements CommitmentCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /**
     * It ends with its agreement, which the system sees to; or by decision, where its debtor has left.
     *
     * @param decision where the steering group's decision can be found
     */
    record LapseCommitment(
            CommitmentId commitment, @Nullable Text decision, Act act) implements CommitmentCommand {}

    /** Those concerned are to be told of its day, which the system sees to. */
    sealed interface Telling extends CommitmentCommand {

        LocalDate dueOn();

        int days();
    }

    /**
     * The coordinator of its debtor.
     *
     * @param dueOn the day by which it is to be kept, so that nobody is told of another
     * @param days after that; less than 0 for before
     */
    record SendReminder(CommitmentId commitment, LocalDate dueOn, int days, Act act) implements Telling {}

    /** Those above the coordinators, so many days after that day. */
    record EscalateOverdue(CommitmentId commitment, LocalDate dueOn, int days, Act act) implements Telling {}
}
