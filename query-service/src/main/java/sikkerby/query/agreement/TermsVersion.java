package sikkerby.query.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent.AccessionProposed;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.CounterProposalMade;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/**
 * One version of the terms, and what each party said to it.
 *
 * @param proposedBy whose word it was; null where nobody's, as where it follows from a withdrawal
 * @param parties who has to accept it
 * @param gone those of them who left the agreement meanwhile, and do not have to any more
 * @param newcomer who would join with it, if anybody
 * @param reviewEvery after so many months it is to be reviewed; null where it never is
 * @param confirmRule who confirms what was kept under it; null for any other party
 * @param boundFrom the first day on which it bound; null while it has not
 * @param reviewedOn the day of the last review
 * @param internal with the newcomer, whether all parties lie inside the municipality; null where it brings none
 */
record TermsVersion(
        int number,
        @Nullable PartnerCode proposedBy,
        List<PartnerCode> parties,
        List<PartnerCode> gone,
        @Nullable PartnerCode newcomer,
        @Nullable Boolean internal,
        @Nullable String text,
        @Nullable String purpose,
        LocalDate from,
        @Nullable LocalDate until,
        List<PlaceCode> places,
        int noticePeriodDays,
        boolean survivesWithdrawal,
        @Nullable BodyCode ratifiedBy,
        @Nullable String legalBasis,
        @Nullable Integer reviewEvery,
        @Nullable ConfirmRule confirmRule,
        TermsHash hash,
        LocalDate proposedOn,
        List<Acceptance> acceptances,
        List<Reservation> reservations,
        @Nullable Ratification ratification,
        @Nullable Decline decline,
        @Nullable LocalDate boundFrom,
        @Nullable LocalDate reviewedOn) {

    /**
     * A party's word, the human who gave it, and when it was known.
     *
     * @param paper where the paper is from which somebody else recorded it
     */
    record Acceptance(
            PartnerCode party,
            @Nullable ActorId signedBy,
            ActorId recordedBy,
            @Nullable EsdhNumber paper,
            LocalDate occurredOn,
            Instant recordedAt,
            long position) {}

    record Reservation(PartnerCode party, @Nullable String text, LocalDate occurredOn, Instant recordedAt) {}

    record Ratification(BodyCode body, @Nullable String decision, LocalDate occurredOn, Instant recordedAt) {}

    record Decline(PartnerCode party, @Nullable String reason, LocalDate occurredOn, Instant recordedAt) {}

    /**
     * As it was proposed.
     *
     * @param drafted the parties of the draft
     */
    static TermsVersion of(Known known, List<PartnerCode> drafted, Wording wording) {
        var it = (Proposal) known.fact();
        var joining = it instanceof AccessionProposed accession ? accession : null;
        var terms = it.terms();
        return new TermsVersion(
                it.termsVersion(),
                proposer(known),
                it.parties() == null ? drafted : it.parties(),
                List.of(),
                joining == null ? null : joining.newcomer(),
                joining == null ? null : joining.internal(),
                wording.of(terms.text()),
                wording.of(terms.purpose()),
                terms.period().from(),
                terms.period().until(),
                terms.places(),
                terms.noticePeriodDays(),
                terms.survivesWithdrawal(),
                terms.ratifiedBy(),
                wording.of(terms.legalBasis()),
                terms.reviewEvery(),
                terms.confirmRule(),
                it.termsHash(),
                it.occurredOn(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** What another event led to is nobody's own proposal. */
    private static @Nullable PartnerCode proposer(Known known) {
        var circumstances = known.circumstances();
        if (known.fact() instanceof CounterProposalMade it) return it.party();
        if (circumstances.causation() != null) return null;
        return circumstances.onBehalfOf() == null ? circumstances.partner() : circumstances.onBehalfOf();
    }

    /** In the order of the log, whatever the order they are told in. */
    TermsVersion accepted(TermsAccepted it, Known known) {
        if (acceptedBy(it.party())) return this;
        var all = new ArrayList<>(acceptances);
        var circumstances = known.circumstances();
        var document = circumstances.document();
        all.add(new Acceptance(
                it.party(),
                it.signedBy(),
                circumstances.actor(),
                document == null ? null : document.esdhNo(),
                it.occurredOn(),
                known.recordedAt(),
                known.position()));
        all.sort(Comparator.comparingLong(Acceptance::position));
        return with(gone, List.copyOf(all), reservations, ratification, decline, boundFrom, reviewedOn);
    }

    TermsVersion ratified(AgreementRatified it, Known known) {
        var word = new Ratification(it.body(), Words.of(it.decision()), it.occurredOn(), known.recordedAt());
        return with(gone, acceptances, reservations, word, decline, boundFrom, reviewedOn);
    }

    TermsVersion reserved(ReservationRecorded it, Known known) {
        if (reservations.stream().anyMatch(reservation -> reservation.party().equals(it.party()))) return this;
        var all = new ArrayList<>(reservations);
        all.add(new Reservation(it.party(), Words.of(it.reservation()), it.occurredOn(), known.recordedAt()));
        return with(gone, acceptances, List.copyOf(all), ratification, decline, boundFrom, reviewedOn);
    }

    /** By saying so, or by proposing other terms in its place. */
    TermsVersion declined(PartnerCode party, Known known) {
        if (decline != null) return this;
        var reason = Words.of(known.circumstances().reason());
        var word = new Decline(party, reason, known.fact().occurredOn(), known.recordedAt());
        return with(gone, acceptances, reservations, ratification, word, boundFrom, reviewedOn);
    }

    TermsVersion without(PartnerCode party) {
        if (!parties.contains(party) || gone.contains(party)) return this;
        var all = Stream.concat(gone.stream(), Stream.of(party)).toList();
        return with(all, acceptances, reservations, ratification, decline, boundFrom, reviewedOn);
    }

    /** Those whom it binds, or would bind. */
    List<PartnerCode> bound() {
        return parties.stream().filter(party -> !gone.contains(party)).toList();
    }

    TermsVersion entered(LocalDate day) {
        return with(gone, acceptances, reservations, ratification, decline, day, reviewedOn);
    }

    TermsVersion reviewed(LocalDate day) {
        return with(gone, acceptances, reservations, ratification, decline, boundFrom, day);
    }

    /** So many months after it began to bind, or was reviewed; null where it is never to be, or does not bind yet. */
    @Nullable
    LocalDate reviewDueOn() {
        var last = reviewedOn == null ? boundFrom : reviewedOn;
        return reviewEvery == null || last == null ? null : last.plusMonths(reviewEvery);
    }

    /** Terms that somebody declined wait for nobody: only a new version can go on. */
    List<PartnerCode> awaiting() {
        if (decline != null) return List.of();
        return bound().stream().filter(party -> !acceptedBy(party)).toList();
    }

    @Nullable
    BodyCode awaitingRatification() {
        return decline == null && ratification == null ? ratifiedBy : null;
    }

    /** Everything but its first day. */
    boolean isAgreed() {
        return decline == null && awaiting().isEmpty() && awaitingRatification() == null;
    }

    boolean acceptedBy(PartnerCode party) {
        return acceptances.stream().anyMatch(it -> it.party().equals(party));
    }

    private TermsVersion with(
            List<PartnerCode> nextGone,
            List<Acceptance> nextAcceptances,
            List<Reservation> nextReservations,
            @Nullable Ratification nextRatification,
            @Nullable Decline nextDecline,
            @Nullable LocalDate nextBoundFrom,
            @Nullable LocalDate nextReviewedOn) {
        return new TermsVersion(
                number,
                proposedBy,
                parties,
                nextGone,
                newcomer,
                internal,
                text,
                purpose,
                from,
                until,
                places,
                noticePeriodDays,
                survivesWithdrawal,
                ratifiedBy,
                legalBasis,
                reviewEvery,
                confirmRule,
                hash,
                proposedOn,
                nextAcceptances,
                nextReservations,
                nextRatification,
                nextDecline,
                nextBoundFrom,
                nextReviewedOn);
    }
}
