package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Heard;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementExpired;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.Completion;
import sikkerby.events.agreement.Terms;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;

/**
 * One version of the terms, and what it still needs before it binds (rules A2 to A4).
 *
 * @param terms without their words, which are kept where they were said
 * @param words as they are known again when somebody proposes the same once more
 * @param parties those who have to accept it
 * @param narrowedOn the day on which one of those left the agreement, so that fewer have to
 */
record TermsVersion(
        int number,
        TermsHash hash,
        Terms terms,
        Words words,
        List<PartnerCode> parties,
        LocalDate proposedOn,
        List<Acceptance> acceptances,
        List<PartnerCode> declinedBy,
        @Nullable Ratification ratification,
        @Nullable LocalDate narrowedOn) {

    record Words(
            Heard text, @Nullable Heard purpose, @Nullable Heard legalBasis) {

        static Words of(Terms terms) {
            return new Words(
                    Heard.of(terms.text()), Heard.ofNullable(terms.purpose()), Heard.ofNullable(terms.legalBasis()));
        }
    }

    record Acceptance(PartnerCode party, LocalDate occurredOn) {}

    record Ratification(LocalDate on, @Nullable Heard decision) {

        /** It is ratified already: refuses another decision than is recorded. */
        void mustRestOn(@Nullable Text other) {
            Refused.when(Heard.isOther(decision, other), RefusalCode.ILLEGAL_TRANSITION);
        }
    }

    static TermsVersion of(Proposal it, List<PartnerCode> parties) {
        var terms = it.terms().during(it.terms().period());
        return new TermsVersion(
                it.termsVersion(),
                it.termsHash(),
                terms,
                Words.of(it.terms()),
                parties,
                it.occurredOn(),
                List.of(),
                List.of(),
                null,
                null);
    }

    Period period() {
        return terms.period();
    }

    @Nullable
    BodyCode ratifiedBy() {
        return terms.ratifiedBy();
    }

    boolean acceptedBy(PartnerCode party) {
        return acceptances.stream().anyMatch(it -> it.party().equals(party));
    }

    /** Whether these are the very same terms for the same parties, word for word. */
    boolean says(Terms other, List<PartnerCode> who) {
        return parties.equals(who)
                && Heard.same(words.text(), other.text())
                && Heard.same(words.purpose(), other.purpose())
                && Heard.same(words.legalBasis(), other.legalBasis())
                && terms.equals(other.inWordsOf(terms));
    }

    /** One party that declines is enough: from then on, only new terms can come into force. */
    void mustNotBeDeclined() {
        Refused.unless(declinedBy.isEmpty(), RefusalCode.ALREADY_DECLINED, number, declinedBy);
    }

    void mustBeRatifiedBy(BodyCode body) {
        var named = ratifiedBy();
        if (named == null) throw Refused.because(RefusalCode.NO_RATIFICATION_NEEDED, number);
        Refused.unless(named.equals(body), RefusalCode.OTHER_BODY_RATIFIES, body, named);
    }

    /** Refuses a party that would be gone sooner than it can be when it says so on this day. */
    void mustLetGo(LocalDate noticeOn, LocalDate effectiveOn) {
        var earliest = noticeOn.plusDays(terms.noticePeriodDays());
        Refused.when(effectiveOn.isBefore(earliest), RefusalCode.NOTICE_TOO_SHORT, effectiveOn, earliest);
    }

    /** It happened on the first day after its last one, whenever that is recorded. */
    AgreementExpired expired(AgreementId agreement) {
        return new AgreementExpired(agreement, number, Objects.requireNonNull(period().until()));
    }

    /** Everything but its first day. */
    boolean isComplete() {
        return declinedBy.isEmpty() && awaited().isEmpty() && !awaitsRatification();
    }

    /** The same terms for the same parties, from the day on which the others end. */
    boolean renews(TermsVersion former) {
        return period().from().equals(former.period().until())
                && parties.equals(former.parties)
                && terms.during(former.period()).equals(former.terms);
    }

    /** Says what is missing, whatever it is. */
    void mustBindBy(LocalDate today) {
        mustNotBeDeclined();
        var awaited = awaited();
        Refused.unless(awaited.isEmpty(), RefusalCode.NOT_ACCEPTED, number, awaited);
        var body = ratifiedBy();
        if (body != null && ratification == null) throw Refused.because(RefusalCode.NOT_RATIFIED, number, body);
        Refused.when(period().from().isAfter(today), RefusalCode.NOT_YET_DUE, number, period().from());
    }

    /**
     * Binds from the agreed day on; with retroactive effect where the last signature came later, or was recorded later.
     *
     * @param completedBy the day on which the last of what it needed was recorded
     */
    AgreementEnteredIntoForce intoForce(AgreementId agreement, LocalDate completedBy) {
        var completed = Stream.of(
                        acceptances.stream().map(Acceptance::occurredOn),
                        Stream.ofNullable(ratification).map(Ratification::on),
                        Stream.ofNullable(narrowedOn))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(proposedOn);
        return new Completion(completed, completedBy).of(agreement, number, period());
    }

    /** All that it needed was recorded before its first day, however late it is brought into force. */
    AgreementEnteredIntoForce intoForceAsAgreed(AgreementId agreement) {
        return intoForce(agreement, period().from());
    }

    TermsVersion after(TermsAccepted it) {
        var more = Stream.concat(acceptances.stream(), Stream.of(new Acceptance(it.party(), it.occurredOn())));
        return with(parties, more.toList(), declinedBy, ratification, narrowedOn);
    }

    TermsVersion after(TermsDeclined it) {
        var more = Stream.concat(declinedBy.stream(), Stream.of(it.party()));
        return with(parties, acceptances, more.toList(), ratification, narrowedOn);
    }

    TermsVersion after(AgreementRatified it) {
        var ratified = new Ratification(it.occurredOn(), Heard.ofNullable(it.decision()));
        return with(parties, acceptances, declinedBy, ratified, narrowedOn);
    }

    TermsVersion after(PartyWithdrew it) {
        if (!parties.contains(it.party())) return this;
        var others = parties.stream().filter(party -> !party.equals(it.party())).toList();
        return with(others, acceptances, declinedBy, ratification, it.occurredOn());
    }

    private TermsVersion with(
            List<PartnerCode> who,
            List<Acceptance> accepted,
            List<PartnerCode> declined,
            @Nullable Ratification ratified,
            @Nullable LocalDate narrowed) {
        return new TermsVersion(number, hash, terms, words, who, proposedOn, accepted, declined, ratified, narrowed);
    }

    private List<PartnerCode> awaited() {
        return parties.stream().filter(party -> !acceptedBy(party)).toList();
    }

    private boolean awaitsRatification() {
        return ratifiedBy() != null && ratification == null;
    }
}
