package sikkerby.query.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** One version of the terms, and what each party said to it. */
record TermsVersion(
        int number,
        @Nullable String text,
        @Nullable String purpose,
        LocalDate from,
        @Nullable LocalDate until,
        List<PlaceCode> places,
        int noticePeriodDays,
        boolean survivesWithdrawal,
        @Nullable BodyCode ratifiedBy,
        @Nullable String legalBasis,
        TermsHash hash,
        LocalDate proposedOn,
        List<Acceptance> acceptances,
        @Nullable Ratification ratification,
        @Nullable Decline decline) {

    /** A party's word, the human who gave it, and when it was known. */
    record Acceptance(
            PartnerCode party, @Nullable ActorId signedBy, LocalDate occurredOn, Instant recordedAt, long position) {}

    record Ratification(BodyCode body, @Nullable String decision, LocalDate occurredOn, Instant recordedAt) {}

    record Decline(PartnerCode party, @Nullable String reason, LocalDate occurredOn, Instant recordedAt) {}

    static TermsVersion of(TermsProposed it) {
        var terms = it.terms();
        return new TermsVersion(
                it.termsVersion(),
                Words.of(terms.text()),
                Words.of(terms.purpose()),
                terms.period().from(),
                terms.period().until(),
                terms.places(),
                terms.noticePeriodDays(),
                terms.survivesWithdrawal(),
                terms.ratifiedBy(),
                Words.of(terms.legalBasis()),
                it.termsHash(),
                it.occurredOn(),
                List.of(),
                null,
                null);
    }

    /** In the order of the log, whatever the order they are told in. */
    TermsVersion accepted(TermsAccepted it, Known known) {
        if (acceptances.stream().anyMatch(acceptance -> acceptance.party().equals(it.party()))) return this;
        var all = new ArrayList<>(acceptances);
        all.add(new Acceptance(it.party(), it.signedBy(), it.occurredOn(), known.recordedAt(), known.position()));
        all.sort(Comparator.comparingLong(Acceptance::position));
        return with(List.copyOf(all), ratification, decline);
    }

    TermsVersion ratified(AgreementRatified it, Known known) {
        var word = new Ratification(it.body(), Words.of(it.decision()), it.occurredOn(), known.recordedAt());
        return with(acceptances, word, decline);
    }

    TermsVersion declined(TermsDeclined it, Known known) {
        if (decline != null) return this;
        var reason = Words.of(known.circumstances().reason());
        return with(acceptances, ratification, new Decline(it.party(), reason, it.occurredOn(), known.recordedAt()));
    }

    /** Terms that somebody declined wait for nobody: only a new version can go on. */
    List<PartnerCode> awaiting(List<PartnerCode> parties) {
        if (decline != null) return List.of();
        var accepted = acceptances.stream().map(Acceptance::party).toList();
        return parties.stream().filter(party -> !accepted.contains(party)).toList();
    }

    @Nullable
    BodyCode awaitingRatification() {
        return decline == null && ratification == null ? ratifiedBy : null;
    }

    private TermsVersion with(
            List<Acceptance> nextAcceptances, @Nullable Ratification nextRatification, @Nullable Decline nextDecline) {
        return new TermsVersion(
                number,
                text,
                purpose,
                from,
                until,
                places,
                noticePeriodDays,
                survivesWithdrawal,
                ratifiedBy,
                legalBasis,
                hash,
                proposedOn,
                nextAcceptances,
                nextRatification,
                nextDecline);
    }
}
