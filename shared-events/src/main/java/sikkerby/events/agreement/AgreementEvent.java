package sikkerby.events.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;

/** What can happen to an agreement. Names and components are stored and never change. */
public sealed interface AgreementEvent extends Fact {

    AgreementId agreement();

    /** From the day it takes effect on, the agreement does not bind any more. */
    sealed interface Ending extends AgreementEvent {}

    /**
     * The agreement exists, and who its parties would be.
     *
     * @param internal all its parties lie inside the municipality, so it binds no other legal person (rule A10)
     */
    record AgreementDrafted(
            AgreementId agreement,
            String number,
            Text title,
            AgreementKind kind,
            List<PartnerCode> parties,
            List<PartnerCode> contributors,
            Confidentiality confidentiality,
            boolean internal,
            LocalDate occurredOn)
            implements AgreementEvent {

        @Override
        public Set<UUID> refersTo() {
            return PartnerCode.ids(Stream.concat(parties.stream(), contributors.stream()));
        }
    }

    /** A new version of the terms, accepted by nobody yet (rule A3). */
    sealed interface Proposal extends AgreementEvent {

        int termsVersion();

        Terms terms();

        TermsHash termsHash();

        /** Who has to accept this version; null where it is those of the draft. */
        @Nullable
        List<PartnerCode> parties();

        @Override
        default Set<UUID> refersTo() {
            return PartnerCode.ids(Stream.ofNullable(parties()).flatMap(List::stream));
        }
    }

    /** Somebody proposed terms, or they follow from what happened, such as a party's withdrawal. */
    record TermsProposed(
            AgreementId agreement,
            int termsVersion,
            Terms terms,
            TermsHash termsHash,
            @Nullable List<PartnerCode> parties,
            LocalDate occurredOn)
            implements Proposal {

        /** To be accepted by the parties of the draft. */
        public TermsProposed(
                AgreementId agreement, int termsVersion, Terms terms, TermsHash termsHash, LocalDate occurredOn) {
            this(agreement, termsVersion, terms, termsHash, null, occurredOn);
        }
    }

    /**
     * A party said no to one version, and in its place proposed another.
     *
     * @param counters the version that it declined
     */
    record CounterProposalMade(
            AgreementId agreement,
            int counters,
            int termsVersion,
            PartnerCode party,
            Terms terms,
            TermsHash termsHash,
            @Nullable List<PartnerCode> parties,
            LocalDate occurredOn)
            implements Proposal {}

    /**
     * Terms under which somebody would join; all have to accept them, the newcomer among them.
     *
     * @param internal with the newcomer too, all parties would lie inside the municipality (rule A10)
     */
    record AccessionProposed(
            AgreementId agreement,
            int termsVersion,
            PartnerCode newcomer,
            Terms terms,
            TermsHash termsHash,
            @Nullable List<PartnerCode> parties,
            boolean internal,
            LocalDate occurredOn)
            implements Proposal {}

    /**
     * A party bound itself to this very version.
     *
     * @param signedBy the human whose word it is, who need not be the one that recorded it; null where the paper does not tell
     */
    record TermsAccepted(
            AgreementId agreement,
            int termsVersion,
            TermsHash termsHash,
            PartnerCode party,
            @Nullable ActorId signedBy,
            LocalDate occurredOn)
            implements AgreementEvent {}

    /** What a party had recorded beside its acceptance, which counts all the same; the terms are what they were. */
    record ReservationRecorded(
            AgreementId agreement, int termsVersion, PartnerCode party, Text reservation, LocalDate occurredOn)
            implements AgreementEvent {}

    record TermsDeclined(AgreementId agreement, int termsVersion, PartnerCode party, LocalDate occurredOn)
            implements AgreementEvent {}

    /** The body that the terms name said yes; the decision says where that can be found. */
    record AgreementRatified(
            AgreementId agreement,
            int termsVersion,
            BodyCode body,
            @Nullable Text decision,
            LocalDate occurredOn) implements AgreementEvent {}

    /**
     * From the period's first day on these terms bind; until its end, unless something ends them sooner.
     *
     * @param retroactive the last signature or ratification came, or was recorded, after the first day of the period
     */
    record AgreementEnteredIntoForce(
            AgreementId agreement, int termsVersion, Period period, boolean retroactive, LocalDate occurredOn)
            implements AgreementEvent {

        @Override
        public LocalDate takesEffectOn() {
            return period.from();
        }
    }

    /** The terms that came into force go on from where the former ended, with nothing changed but the days. */
    record AgreementRenewed(AgreementId agreement, int termsVersion, Period period, LocalDate occurredOn)
            implements AgreementEvent {

        @Override
        public LocalDate takesEffectOn() {
            return period.from();
        }
    }

    /** The parties looked at whether these terms still do. */
    record AgreementReviewed(AgreementId agreement, int termsVersion, Text outcome, LocalDate occurredOn)
            implements AgreementEvent {}

    /** Which task of the municipalities' common list it belongs to, and so how long it is to be kept. */
    record AgreementClassified(
            AgreementId agreement,
            KleTopic kleTopic,
            @Nullable KleFacet kleFacet,
            LocalDate occurredOn) implements AgreementEvent {}

    /** Somebody takes part from then on without being bound (rule A8). */
    record ContributorAdded(AgreementId agreement, PartnerCode partner, LocalDate occurredOn)
            implements AgreementEvent {}

    /**
     * A party said that it will leave.
     *
     * @param noticeOn the day from which the period of notice runs
     * @param effectiveOn the first day on which it will not be bound
     */
    record NoticeGiven(
            AgreementId agreement, PartnerCode party, LocalDate noticeOn, LocalDate effectiveOn, LocalDate occurredOn)
            implements AgreementEvent {}

    /** A party is not bound any more; that it was stays (rule A7). Those that remain may be {@code internal} (rule A10). */
    record PartyWithdrew(AgreementId agreement, PartnerCode party, boolean internal, LocalDate occurredOn)
            implements AgreementEvent {}

    /** Binds nobody for the time being: by decision, or since it follows from a withdrawal. */
    record AgreementSuspended(
            AgreementId agreement, @Nullable Text decision, LocalDate occurredOn) implements AgreementEvent {}

    record AgreementResumed(AgreementId agreement, @Nullable Text decision, LocalDate occurredOn)
            implements AgreementEvent {}

    /**
     * Ended for good, before the end of its period.
     *
     * @param effectiveOn the first day on which it does not bind
     * @param decision where it can be found who decided so; null where too few parties were left
     */
    record AgreementTerminated(
            AgreementId agreement,
            LocalDate effectiveOn,
            @Nullable Text decision,
            LocalDate occurredOn) implements Ending {

        @Override
        public LocalDate takesEffectOn() {
            return effectiveOn;
        }
    }

    /** The period of the version in force is over, and nothing followed it; it happened on the first day after. */
    record AgreementExpired(AgreementId agreement, int termsVersion, LocalDate occurredOn) implements Ending {}

    /**
     * Another agreement took its place.
     *
     * @param by that agreement
     * @param effectiveOn the first day on which this one does not bind
     */
    record AgreementSuperseded(
            AgreementId agreement,
            AgreementId by,
            LocalDate effectiveOn,
            @Nullable Text decision,
            LocalDate occurredOn) implements Ending {

        @Override
        public LocalDate takesEffectOn() {
            return effectiveOn;
        }
    }
}
