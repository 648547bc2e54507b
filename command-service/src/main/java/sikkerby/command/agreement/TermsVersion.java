package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/**
 * One version of the terms, and what it still needs before it binds (rules A2 to A4).
 *
 * @param ratifiedBy the body that must ratify, where one must
 */
record TermsVersion(
        int number,
        TermsHash hash,
        Period period,
        @Nullable BodyCode ratifiedBy,
        LocalDate proposedOn,
        List<Acceptance> acceptances,
        List<PartnerCode> declinedBy,
        @Nullable LocalDate ratifiedOn) {

    record Acceptance(PartnerCode party, LocalDate occurredOn) {}

    static TermsVersion of(Proposal it) {
        return new TermsVersion(
                it.termsVersion(),
                it.termsHash(),
                it.terms().period(),
                it.terms().ratifiedBy(),
                it.occurredOn(),
                List.of(),
                List.of(),
                null);
    }

    boolean acceptedBy(PartnerCode party) {
        return acceptances.stream().anyMatch(it -> it.party().equals(party));
    }

    /** One party that declines is enough: from then on, only new terms can come into force. */
    void mustNotBeDeclined() {
        Refused.unless(declinedBy.isEmpty(), RefusalCode.ALREADY_DECLINED, number, listed(declinedBy));
    }

    void mustBeRatifiedBy(BodyCode body) {
        if (ratifiedBy == null) throw Refused.because(RefusalCode.NO_RATIFICATION_NEEDED, number);
        Refused.unless(ratifiedBy.equals(body), RefusalCode.OTHER_BODY_RATIFIES, body, ratifiedBy);
    }

    /** Everything but its first day. */
    boolean completeFor(Parties parties) {
        return declinedBy.isEmpty() && awaited(parties).isEmpty() && !awaitsRatification();
    }

    /** Says what is missing, whatever it is. */
    void mustBindBy(LocalDate today, Parties parties) {
        mustNotBeDeclined();
        var awaited = awaited(parties);
        Refused.unless(awaited.isEmpty(), RefusalCode.NOT_ACCEPTED, number, listed(awaited));
        Refused.when(awaitsRatification(), RefusalCode.NOT_RATIFIED, number, String.valueOf(ratifiedBy));
        Refused.when(period.from().isAfter(today), RefusalCode.NOT_YET_DUE, number, period.from());
    }

    /**
     * Binds from the agreed day on; with retroactive effect where the last signature came later, or was recorded later.
     *
     * @param completedBy the day on which the last of what it needed was recorded
     */
    AgreementEnteredIntoForce intoForce(AgreementId agreement, LocalDate completedBy) {
        var completed = Stream.concat(acceptances.stream().map(Acceptance::occurredOn), Stream.ofNullable(ratifiedOn))
                .max(LocalDate::compareTo)
                .orElse(proposedOn);
        var late = completed.isAfter(period.from());
        var retroactive = late || completedBy.isAfter(period.from());
        return new AgreementEnteredIntoForce(agreement, number, period, retroactive, late ? completed : period.from());
    }

    /** All that it needed was recorded before its first day, however late it is brought into force. */
    AgreementEnteredIntoForce intoForceAsAgreed(AgreementId agreement) {
        return intoForce(agreement, period.from());
    }

    TermsVersion after(TermsAccepted it) {
        var more = Stream.concat(acceptances.stream(), Stream.of(new Acceptance(it.party(), it.occurredOn())));
        return new TermsVersion(number, hash, period, ratifiedBy, proposedOn, more.toList(), declinedBy, ratifiedOn);
    }

    TermsVersion after(TermsDeclined it) {
        var more = Stream.concat(declinedBy.stream(), Stream.of(it.party()));
        return new TermsVersion(number, hash, period, ratifiedBy, proposedOn, acceptances, more.toList(), ratifiedOn);
    }

    TermsVersion after(AgreementRatified it) {
        return new TermsVersion(number, hash, period, ratifiedBy, proposedOn, acceptances, declinedBy, it.occurredOn());
    }

    private List<PartnerCode> awaited(Parties parties) {
        return parties.codes().stream().filter(party -> !acceptedBy(party)).toList();
    }

    private boolean awaitsRatification() {
        return ratifiedBy != null && ratifiedOn == null;
    }

    private static String listed(List<PartnerCode> codes) {
        return codes.stream().map(PartnerCode::value).collect(Collectors.joining(", "));
    }
}
