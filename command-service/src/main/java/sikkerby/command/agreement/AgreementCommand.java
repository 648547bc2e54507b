package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;

/** What somebody may want of an agreement. */
sealed interface AgreementCommand extends Command {

    @TargetAggregateIdentifier
    AgreementId agreement();

    @Override
    default UUID target() {
        return agreement().value();
    }

    record DraftAgreement(
            AgreementId agreement,
            Text title,
            AgreementKind kind,
            List<PartnerCode> parties,
            List<PartnerCode> contributors,
            @Nullable Confidentiality confidentiality,
            Act act)
            implements AgreementCommand {}

    record ProposeTerms(AgreementId agreement, Terms terms, Act act) implements AgreementCommand {}

    /**
     * A party binds itself to this very version.
     *
     * @param party the actor's own where it is null
     * @param signedBy where it is null, the actor, if that is the party's own; else unknown
     */
    record AcceptTerms(
            AgreementId agreement,
            int termsVersion,
            @Nullable PartnerCode party,
            @Nullable ActorId signedBy,
            Act act) implements AgreementCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /**
     * A party binds itself to this very version, and has something recorded beside it.
     *
     * @param reservation does not change the terms
     */
    record AcceptWithReservation(
            AgreementId agreement,
            int termsVersion,
            Text reservation,
            @Nullable PartnerCode party,
            @Nullable ActorId signedBy,
            Act act)
            implements AgreementCommand {

        AcceptTerms acceptance() {
            return new AcceptTerms(agreement, termsVersion, party, signedBy, act);
        }

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /** A party says no to this version, and what it would say yes to. */
    record CounterPropose(
            AgreementId agreement,
            int termsVersion,
            Terms terms,
            @Nullable PartnerCode party,
            Act act) implements AgreementCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    record DeclineTerms(
            AgreementId agreement,
            int termsVersion,
            @Nullable PartnerCode party,
            Act act) implements AgreementCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    record RatifyAgreement(
            AgreementId agreement, BodyCode body, @Nullable Text decision, Act act) implements AgreementCommand {}

    /** For terms that everybody accepted before their first day: sent on that day. */
    record BringIntoForce(AgreementId agreement, Act act) implements AgreementCommand {}

    record AddContributor(AgreementId agreement, PartnerCode partner, Act act) implements AgreementCommand {}

    /**
     * Somebody is to join.
     *
     * @param from the first day on which it would be bound; the first of the terms, or the day of the proposal, where null
     */
    record ProposeAccession(
            AgreementId agreement,
            PartnerCode newcomer,
            @Nullable LocalDate from,
            Act act) implements AgreementCommand {

        /** Of the terms' days those that are left. */
        Period period(Period terms) {
            var begins = terms.from().isBefore(act.occurredOn()) ? act.occurredOn() : terms.from();
            var first = from == null ? begins : from;
            var until = terms.until();
            if (until != null && !first.isBefore(until))
                throw Refused.field(RefusalCode.PERIOD_REVERSED, "from", first, until.minusDays(1));
            return new Period(first, until);
        }
    }

    /**
     * The terms in force are to go on for other days.
     *
     * @param from the day after their last one where it is null
     * @param lastDay open-ended where it is null
     */
    record RenewAgreement(
            AgreementId agreement,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            Act act) implements AgreementCommand {

        /** Days on which the former terms do not bind (rule A5). */
        Period after(TermsVersion former) {
            var until = former.period().until();
            var first = from == null && until != null ? until : from;
            if (until == null || first == null || first.isBefore(until))
                throw Refused.because(
                        RefusalCode.OVERLAPPING_VERSION, former.number(), first == null ? act.occurredOn() : first);
            if (lastDay != null && lastDay.isBefore(first))
                throw Refused.field(RefusalCode.PERIOD_REVERSED, "to", first, lastDay);
            return Period.through(first, lastDay);
        }
    }

    /**
     * A party will leave, or leaves at once where the day has come.
     *
     * @param effectiveOn the first day on which it is not bound
     * @param noticeOn the day on which it happened where it is null
     */
    record GiveNotice(
            AgreementId agreement,
            LocalDate effectiveOn,
            @Nullable LocalDate noticeOn,
            @Nullable PartnerCode party,
            Act act)
            implements AgreementCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    /** The day has come for which a party gave notice: sent on that day. */
    record WithdrawParty(AgreementId agreement, PartnerCode party, Act act) implements AgreementCommand {}

    /** The parties have looked at whether the terms still do. */
    record ReviewAgreement(AgreementId agreement, Text outcome, Act act) implements AgreementCommand {}

    /** It belongs to this topic from then on; that may be said once it has ended, too. */
    record ClassifyAgreement(
            AgreementId agreement,
            KleTopic kleTopic,
            @Nullable KleFacet kleFacet,
            Act act) implements AgreementCommand {}

    record SuspendAgreement(AgreementId agreement, @Nullable Text decision, Act act) implements AgreementCommand {}

    record ResumeAgreement(AgreementId agreement, @Nullable Text decision, Act act) implements AgreementCommand {}

    /**
     * It ends before its time.
     *
     * @param effectiveOn the first day on which it does not bind
     */
    record TerminateAgreement(
            AgreementId agreement,
            LocalDate effectiveOn,
            @Nullable Text decision,
            Act act) implements AgreementCommand {}

    /**
     * Another agreement takes its place.
     *
     * @param effectiveOn the first day on which this one does not bind; the day on which it happened where it is null
     */
    record SupersedeAgreement(
            AgreementId agreement,
            AgreementId by,
            @Nullable LocalDate effectiveOn,
            @Nullable Text decision,
            Act act) implements AgreementCommand {}

    /** The last day of the terms in force is over: sent on the day after. */
    record ExpireAgreement(AgreementId agreement, Act act) implements AgreementCommand {}
}
