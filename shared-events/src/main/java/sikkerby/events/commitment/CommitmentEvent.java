package sikkerby.events.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;

/** What can happen to a commitment. Names and components are stored and never change. */
public sealed interface CommitmentEvent extends Fact {

    CommitmentId commitment();

    /** How a commitment begins: what is promised, or what somebody else would have promised. */
    sealed interface Beginning extends CommitmentEvent, Promised {

        @Override
        default Set<UUID> refersTo() {
            var under = Stream.ofNullable(agreement()).map(AgreementId::value);
            var others = Stream.concat(under, initiatives().stream().map(InitiativeId::value));
            return Stream.concat(others, Stream.of(debtor().id())).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * A party promised something, by a day.
     *
     * @param agreement null for a pledge of the debtor's own, made to the steering group
     * @param termsVersion the version that was in force, else the newest proposed, when it was pledged
     * @param dueOn the last day to keep it, Europe/Copenhagen
     * @param recurrence null where it is to be done once
     * @param survives said outright that it outlives its agreement
     */
    record CommitmentPledged(
            CommitmentId commitment,
            String number,
            @Nullable AgreementId agreement,
            @Nullable Integer termsVersion,
            PartnerCode debtor,
            List<PartnerCode> beneficiaries,
            List<InitiativeId> initiatives,
            List<PlaceCode> places,
            Text text,
            @Nullable Measure measure,
            LocalDate dueOn,
            @Nullable Recurrence recurrence,
            boolean survives,
            Confidentiality confidentiality,
            LocalDate occurredOn)
            implements Beginning {}

    /**
     * Somebody asked another to promise something. Nothing is promised yet.
     *
     * @param proposedBy null where the steering group asks
     */
    record CommitmentProposed(
            CommitmentId commitment,
            String number,
            @Nullable AgreementId agreement,
            @Nullable Integer termsVersion,
            @Nullable PartnerCode proposedBy,
            PartnerCode debtor,
            List<PartnerCode> beneficiaries,
            List<InitiativeId> initiatives,
            List<PlaceCode> places,
            Text text,
            @Nullable Measure measure,
            LocalDate dueOn,
            @Nullable Recurrence recurrence,
            boolean survives,
            Confidentiality confidentiality,
            LocalDate occurredOn)
            implements Beginning {}

    /** Who was asked promised it, while this version of the terms was in force, else the newest proposed. */
    record CommitmentAccepted(
            CommitmentId commitment, @Nullable Integer termsVersion, LocalDate occurredOn) implements CommitmentEvent {}

    /** Who was asked did not promise it. */
    record CommitmentDeclined(CommitmentId commitment, LocalDate occurredOn) implements CommitmentEvent {}

    record ProgressReported(CommitmentId commitment, Text text, boolean onTrack, LocalDate occurredOn)
            implements CommitmentEvent {}

    record OnTrackConfirmed(CommitmentId commitment, LocalDate occurredOn) implements CommitmentEvent {}

    record EvidenceAttached(
            CommitmentId commitment,
            Text text,
            @Nullable Text url,
            @Nullable Sha256 sha256,
            LocalDate occurredOn) implements CommitmentEvent {}

    /**
     * The debtor says that it has kept the promise.
     *
     * @param noEvidence said outright that there is nothing to show
     */
    record FulfilmentClaimed(CommitmentId commitment, Text statement, boolean noEvidence, LocalDate occurredOn)
            implements CommitmentEvent {}

    /** Somebody other than the debtor agrees that it was kept; the steering group where no party is named. */
    record CommitmentFulfilled(
            CommitmentId commitment, @Nullable PartnerCode confirmedBy, LocalDate occurredOn)
            implements CommitmentEvent {}

    /** Somebody other than the debtor says that it was not kept; the steering group where no party is named. */
    record FulfilmentDisputed(
            CommitmentId commitment, @Nullable PartnerCode disputedBy, LocalDate occurredOn)
            implements CommitmentEvent {}

    /**
     * The debtor would rather promise something else, or later.
     *
     * @param revision counts the commitment's revisions from 1
     * @param text null where the words stay
     * @param dueOn null where the day stays
     */
    record RevisionProposed(
            CommitmentId commitment,
            int revision,
            @Nullable Text text,
            @Nullable LocalDate dueOn,
            LocalDate occurredOn) implements CommitmentEvent {}

    /** One of those to whom it was promised is content; the steering group where no party is named. */
    record RevisionAccepted(
            CommitmentId commitment, int revision, @Nullable PartnerCode party, LocalDate occurredOn)
            implements CommitmentEvent {}

    /** All of them are: from then on the revision is what is promised. */
    record CommitmentRevised(CommitmentId commitment, int revision, LocalDate occurredOn) implements CommitmentEvent {}

    /** One of those to whom it was promised is not; the steering group where no party is named. */
    record RevisionRefused(
            CommitmentId commitment, int revision, @Nullable PartnerCode party, LocalDate occurredOn)
            implements CommitmentEvent {}

    /** One of those to whom it was promised would let the debtor off. */
    record ReleaseConsented(CommitmentId commitment, PartnerCode party, LocalDate occurredOn)
            implements CommitmentEvent {}

    /**
     * The debtor owes it no more.
     *
     * @param byDecision the steering group decided so; else all to whom it was promised consented
     * @param decision where that decision can be found
     */
    record CommitmentReleased(
            CommitmentId commitment,
            boolean byDecision,
            @Nullable Text decision,
            LocalDate occurredOn) implements CommitmentEvent {}

    /**
     * Somebody else is asked to take it over.
     *
     * @param proposedBy the debtor; another party where the debtor has left, and null where the steering group decided
     * @param nonBinding said outright that the other, a contributor, would not be bound by it
     * @param decision where the steering group's decision can be found
     */
    record TransferProposed(
            CommitmentId commitment,
            @Nullable PartnerCode proposedBy,
            PartnerCode to,
            boolean nonBinding,
            @Nullable Text decision,
            LocalDate occurredOn)
            implements CommitmentEvent {}

    /** Who was asked took it over, and from then on owes it to these beneficiaries. */
    record CommitmentTransferred(
            CommitmentId commitment,
            PartnerCode from,
            PartnerCode to,
            boolean nonBinding,
            List<PartnerCode> beneficiaries,
            LocalDate occurredOn)
            implements CommitmentEvent {

        @Override
        public Set<UUID> refersTo() {
            return Set.of(to.id());
        }
    }

    /** Not kept, say the debtor or one to whom it was promised; the steering group where nobody is named. */
    record CommitmentDeclaredNotMet(
            CommitmentId commitment, @Nullable PartnerCode declaredBy, LocalDate occurredOn)
            implements CommitmentEvent {}

    /** The debtor objects, for the reason beside the event, to what the secretariat recorded as its word. */
    record EntryContested(CommitmentId commitment, UUID entry, LocalDate occurredOn) implements CommitmentEvent {}

    /**
     * It ended with its agreement, or with the debtor's leaving it.
     *
     * @param byDecision the steering group decided so; else it was due by itself
     * @param decision where that decision can be found
     */
    record CommitmentLapsed(
            CommitmentId commitment,
            boolean byDecision,
            @Nullable Text decision,
            LocalDate occurredOn) implements CommitmentEvent {}

    /**
     * Somebody was told that its day comes, or has passed (process rule 9). It happened on the day on which it was recorded:
     * nobody was told before.
     */
    sealed interface Alert extends CommitmentEvent {

        /** The day by which it was to be kept. */
        LocalDate dueOn();

        /** How long after that day one is to be told of it by the rule; less than 0 for before. */
        int days();

        /** The day on which one was to be told. */
        default LocalDate plannedOn() {
            return dueOn().plusDays(days());
        }
    }

    /** The coordinator of its debtor was. */
    record ReminderSent(CommitmentId commitment, PartnerCode debtor, LocalDate dueOn, int days, LocalDate occurredOn)
            implements Alert {}

    /**
     * Those above the coordinators were.
     *
     * @param level {@code WORKING_GROUP} or {@code STEERING_GROUP}
     */
    record OverdueEscalated(CommitmentId commitment, BodyCode level, LocalDate dueOn, int days, LocalDate occurredOn)
            implements Alert {}
}
