package sikkerby.events.agreement;

import static sikkerby.events.agreement.AgreementExamples.BUF;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.terms;
import static sikkerby.events.agreement.AgreementExamples.words;
import static sikkerby.events.casefile.CaseExamples.COOPERATION;
import static sikkerby.events.casefile.CaseExamples.PREVENTION;

import java.time.LocalDate;
import java.util.List;
import sikkerby.events.agreement.AgreementEvent.AccessionProposed;
import sikkerby.events.agreement.AgreementEvent.AgreementClassified;
import sikkerby.events.agreement.AgreementEvent.AgreementExpired;
import sikkerby.events.agreement.AgreementEvent.AgreementRenewed;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementReviewed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.ContributorAdded;
import sikkerby.events.agreement.AgreementEvent.CounterProposalMade;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/** What can become of AFT-2022-003 once version 2 of its terms binds: each a story of its own, not one after the other. */
public final class AgreementLifeExamples {

    public static final AgreementId SUCCESSOR = AgreementId.of("0185aa10-0000-7000-8000-000000000004");
    public static final PartnerCode KFF = new PartnerCode("KFF");

    public static final LocalDate APRIL_3 = LocalDate.of(2023, 4, 3);
    public static final LocalDate JUNE_1 = LocalDate.of(2023, 6, 1);
    public static final LocalDate AUGUST_1 = LocalDate.of(2023, 8, 1);
    public static final LocalDate SEPTEMBER_1 = LocalDate.of(2023, 9, 1);
    public static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    /** The first day on which version 2 does not bind. */
    public static final LocalDate OVER = LocalDate.of(2026, 1, 1);

    public static final Period TWO_YEARS_MORE = new Period(OVER, LocalDate.of(2028, 1, 1));

    private AgreementLifeExamples() {}

    public static ReservationRecorded politiReservation() {
        return new ReservationRecorded(
                YDRE_NOERREBRO, 2, POLITI, words("Med forbehold for bemandingen i sommerferien."), MARCH_9);
    }

    public static Terms counterTerms() {
        return terms("Parterne møder unge på Ydre Nørrebro sammen, to aftener om ugen.", AgreementExamples.UNTIL_2025);
    }

    /** The police would rather go out on two evenings. */
    public static CounterProposalMade politiCounteredVersion2() {
        return new CounterProposalMade(
                YDRE_NOERREBRO, 2, 3, POLITI, counterTerms(), counterTerms().hash(), null, MARCH_9);
    }

    /** The terms that bind, and who would be bound by them from June on. */
    public static AccessionProposed bufJoining() {
        var terms = secondTerms().during(new Period(JUNE_1, OVER));
        return new AccessionProposed(
                YDRE_NOERREBRO, 3, BUF, terms, terms.hash(), List.of(SOF, SSP, POLITI, BUF), false, APRIL_3);
    }

    public static ContributorAdded kffContributes() {
        return new ContributorAdded(YDRE_NOERREBRO, KFF, APRIL_3);
    }

    public static NoticeGiven sspGaveNotice() {
        return new NoticeGiven(YDRE_NOERREBRO, SSP, SEPTEMBER_1, NEW_YEAR, SEPTEMBER_1);
    }

    public static PartyWithdrew sspWithdrew() {
        return new PartyWithdrew(YDRE_NOERREBRO, SSP, false, NEW_YEAR);
    }

    /** What binds those that remain, for them to accept anew. */
    public static TermsProposed proposedAfterSspWithdrew() {
        var terms = secondTerms().during(new Period(NEW_YEAR, OVER));
        return new TermsProposed(YDRE_NOERREBRO, 3, terms, terms.hash(), List.of(SOF, POLITI), NEW_YEAR);
    }

    public static AgreementSuspended suspended() {
        return new AgreementSuspended(YDRE_NOERREBRO, words("Styregruppen, 1. juni 2023, punkt 3"), JUNE_1);
    }

    public static AgreementSuspended suspendedByWithdrawal() {
        return new AgreementSuspended(YDRE_NOERREBRO, null, NEW_YEAR);
    }

    public static AgreementResumed resumed() {
        return new AgreementResumed(YDRE_NOERREBRO, words("Styregruppen, 1. august 2023, punkt 2"), AUGUST_1);
    }

    public static TermsProposed renewalProposed() {
        var terms = secondTerms().during(TWO_YEARS_MORE);
        return new TermsProposed(YDRE_NOERREBRO, 3, terms, terms.hash(), LocalDate.of(2025, 11, 10));
    }

    public static AgreementRenewed renewed() {
        return new AgreementRenewed(YDRE_NOERREBRO, 3, TWO_YEARS_MORE, OVER);
    }

    /** The terms that bind, looked at again each half year. */
    public static Terms termsToReview() {
        var it = secondTerms();
        return new Terms(
                it.text(),
                it.purpose(),
                it.period(),
                it.places(),
                it.noticePeriodDays(),
                it.survivesWithdrawal(),
                it.ratifiedBy(),
                it.legalBasis(),
                6,
                null);
    }

    public static AgreementReviewed reviewed() {
        return new AgreementReviewed(YDRE_NOERREBRO, 2, words("Vilkårene dækker stadig behovet."), AUGUST_1);
    }

    public static AgreementClassified classified() {
        return new AgreementClassified(YDRE_NOERREBRO, PREVENTION, COOPERATION, AUGUST_1);
    }

    public static AgreementTerminated terminated() {
        return new AgreementTerminated(
                YDRE_NOERREBRO, NEW_YEAR, words("Styregruppen, 1. september 2023, punkt 5"), SEPTEMBER_1);
    }

    public static AgreementTerminated terminatedByWithdrawal() {
        return new AgreementTerminated(YDRE_NOERREBRO, NEW_YEAR, null, NEW_YEAR);
    }

    public static AgreementExpired expired() {
        return new AgreementExpired(YDRE_NOERREBRO, 2, OVER);
    }

    public static AgreementSuperseded superseded() {
        return new AgreementSuperseded(YDRE_NOERREBRO, SUCCESSOR, NEW_YEAR, null, SEPTEMBER_1);
    }
}
