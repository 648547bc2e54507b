package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementView.TermsView;
import sikkerby.query.form.Act;
import sikkerby.query.form.Hand;
import sikkerby.query.form.Offer;
import sikkerby.query.form.Offers;

/** What one person may do about an agreement, as far as it has come. */
record AgreementForms(AgreementView it, Hand hand, LocalDate today) {

    private static final Set<AgreementStatus> BOUND = Set.of(AgreementStatus.IN_FORCE, AgreementStatus.SUSPENDED);
    private static final Set<AgreementStatus> OVER = Set.of(AgreementStatus.TERMINATED, AgreementStatus.SUPERSEDED);

    /**
     * Nothing begins anew under an agreement whose end is decided, even if that day is still to come; but what is left of
     * it is still to be kept for its time.
     */
    static Offers of(AgreementView it, Hand hand, LocalDate today) {
        var forms = new AgreementForms(it, hand, today);
        if (OVER.contains(it.state()) || it.endingOn() != null) return Offers.of(forms.filing());
        return Offers.of(Stream.of(forms.answers(), forms.proposals(), forms.decisions(), forms.filing())
                .flatMap(offers -> offers));
    }

    /** Those whom it binds, or would bind. */
    static List<PartnerCode> bound(AgreementView it) {
        return it.parties().stream()
                .filter(party -> party.withdrawnOn() == null)
                .map(AgreementView.Party::code)
                .toList();
    }

    /** Something can be promised under it: it has not ended, and was not left to end. */
    static boolean takesPromises(AgreementView it) {
        return !OVER.contains(it.state()) && it.state() != AgreementStatus.EXPIRED;
    }

    /** It binds no longer than that: until the end of its terms, or the sooner one that was decided; null for no end. */
    static @Nullable LocalDate lastDay(AgreementView it) {
        return it.endingOn() == null ? it.to() : it.endingOn().minusDays(1);
    }

    /** Those who could give notice, for whom this person speaks. */
    static List<PartnerCode> leaving(AgreementView it, Hand hand) {
        if (!BOUND.contains(it.state()) || it.endingOn() != null) return List.of();
        return it.parties().stream()
                .filter(party -> party.withdrawnOn() == null && party.notice() == null)
                .map(AgreementView.Party::code)
                .filter(party -> hand.isSecretariat() || hand.actsFor(party))
                .toList();
    }

    private boolean isBound() {
        return BOUND.contains(it.state());
    }

    /** The newest version is waited for by those who have not answered it, and by who is to ratify it. */
    private Stream<Optional<Offer>> answers() {
        var pending = it.pending();
        var awaiting = pending == null ? it.awaiting() : pending.awaiting();
        var version = pending == null ? it.termsVersion() : Integer.valueOf(pending.termsVersion());
        if (version == null) return Stream.empty();
        return Stream.of(
                answer(awaiting, AgreementActs.ACCEPT, version),
                answer(awaiting, AgreementActs.RESERVE, version),
                answer(awaiting, AgreementActs.DECLINE, version),
                answer(awaiting, AgreementActs.COUNTER, version).map(this::withTerms),
                ratification(pending == null ? it.awaitingRatification() : pending.awaitingRatification(), version),
                when(isComplete(), byParties(AgreementActs.FORCE).map(offer -> offer.about(version))));
    }

    private Optional<Offer> answer(List<PartnerCode> awaiting, Act act, int version) {
        return hand.asParty(awaiting, act)
                .map(offer -> offer.paper() ? offer : offer.without("signedBy"))
                .map(offer -> offer.knowing("termsVersion", version).about(version));
    }

    private Optional<Offer> ratification(@Nullable BodyCode body, int version) {
        if (body == null) return Optional.empty();
        return hand.deciding(AgreementActs.RATIFY)
                .map(offer -> offer.knowing("body", body).about(version));
    }

    /** Everything is there, and its first day has come. */
    private boolean isComplete() {
        return it.state() == AgreementStatus.PROPOSED
                && it.declined() == null
                && it.awaiting().isEmpty()
                && it.awaitingRatification() == null
                && it.from() != null
                && !it.from().isAfter(today);
    }

    private Stream<Optional<Offer>> proposals() {
        var last = it.to();
        var follows = last == null ? null : last.plusDays(1);
        var ended = isBound() || it.state() == AgreementStatus.EXPIRED;
        return Stream.of(
                byParties(AgreementActs.PROPOSE).map(this::withTerms),
                when(
                        ended && last != null,
                        byParties(AgreementActs.RENEW).map(offer -> offer.knowing("from", follows))),
                when(isBound(), byParties(AgreementActs.REVIEW)),
                when(takesPromises(it), byParties(AgreementActs.CONTRIBUTE)),
                when(takesPromises(it) && it.termsVersion() != null, byParties(AgreementActs.JOIN)));
    }

    private Stream<Optional<Offer>> decisions() {
        return Stream.of(
                when(it.state() == AgreementStatus.IN_FORCE, hand.deciding(AgreementActs.SUSPEND)),
                when(it.state() == AgreementStatus.SUSPENDED, hand.deciding(AgreementActs.RESUME)),
                when(isBound(), hand.deciding(AgreementActs.TERMINATE).map(this::fromToday)),
                when(isBound(), hand.deciding(AgreementActs.SUPERSEDE).map(this::fromToday)));
    }

    private Stream<Optional<Offer>> filing() {
        return Stream.of(byParties(AgreementActs.CLASSIFY)
                .map(offer -> offer.knowing("kleTopic", it.kleTopic()).knowing("kleFacet", it.kleFacet())));
    }

    private Optional<Offer> byParties(Act act) {
        return hand.asOneOf(bound(it), act);
    }

    private Offer fromToday(Offer offer) {
        return offer.knowing("effectiveOn", today);
    }

    /** What is on the table is there to be changed. */
    private Offer withTerms(Offer offer) {
        var versions = it.versions();
        if (versions == null || versions.isEmpty())
            return offer.knowing("from", today)
                    .knowing("survivesWithdrawal", true)
                    .knowing("confirmRule", ConfirmRule.ANY_OTHER_PARTY);
        return withTerms(offer, versions.getLast());
    }

    private static Offer withTerms(Offer offer, TermsView terms) {
        return offer.knowing("text", terms.text())
                .knowing("purpose", terms.purpose())
                .knowing("from", terms.from())
                .knowing("to", terms.to())
                .knowing("places", terms.places())
                .knowing("noticePeriodDays", terms.noticePeriodDays())
                .knowing("survivesWithdrawal", terms.survivesWithdrawal())
                .knowing("ratifiedBy", terms.ratifiedBy())
                .knowing("confirmRule", Objects.requireNonNullElse(terms.confirmRule(), ConfirmRule.ANY_OTHER_PARTY))
                .knowing("legalBasis", terms.legalBasis())
                .knowing("reviewEvery", terms.reviewEvery());
    }

    private static Optional<Offer> when(boolean possible, Optional<Offer> offer) {
        return possible ? offer : Optional.empty();
    }
}
