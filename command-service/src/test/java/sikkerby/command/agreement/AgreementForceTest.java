package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.byAuditor;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_6;
import static sikkerby.events.agreement.AgreementExamples.MARCH_7;
import static sikkerby.events.agreement.AgreementExamples.MARCH_8;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.POLITI_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.SOF_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.SSP_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.UNTIL_2025;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.politiAcceptedVersion1;
import static sikkerby.events.agreement.AgreementExamples.politiAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.sofAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.sspAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementExamples.terms;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementExamples.version2EnteredIntoForce;
import static sikkerby.events.agreement.AgreementExamples.version2Proposed;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.Period;

class AgreementForceTest {

    private static final LocalDate JANUARY_1 = LocalDate.of(2024, 1, 1);
    private static final Terms NEXT_YEAR = terms(
            "Fra nytår går parterne ud fire aftener om ugen.", Period.through(JANUARY_1, LocalDate.of(2024, 12, 31)));

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void on_7_march_it_does_not_bind_and_awaits_sof_and_the_police_on_version_2() {
        agreement
                .given(
                        drafted(),
                        version1Proposed(),
                        politiAcceptedVersion1(),
                        version2Proposed(),
                        sspAcceptedVersion2())
                .when(bring(by(SSP, MARCH_7)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NOT_ACCEPTED, 2, List.of(SOF, POLITI)));
    }

    @Test
    void the_last_acceptance_brings_it_into_force_in_the_same_commit() {
        agreement
                .given(drafted(), version1Proposed(), version2Proposed(), sspAcceptedVersion2(), sofAcceptedVersion2())
                .when(accept(2, by(POLITI, MARCH_9)))
                .expectEvents(politiAcceptedVersion2(), version2EnteredIntoForce());
    }

    @Test
    void it_is_not_retroactive_where_everybody_signed_by_its_first_day() {
        var from = Period.through(MARCH_9, LocalDate.of(2025, 12, 31));
        var terms = terms("Fra den 9. marts.", from);
        agreement
                .given(
                        drafted(),
                        proposed(1, terms, MARCH_5),
                        accepted(1, terms, SSP, SSP_COORDINATOR, MARCH_6),
                        accepted(1, terms, SOF, SOF_COORDINATOR, MARCH_8))
                .when(accept(1, by(POLITI, MARCH_9)))
                .expectEvents(
                        accepted(1, terms, POLITI, POLITI_COORDINATOR, MARCH_9),
                        new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, from, false, MARCH_9));
    }

    @Test
    void an_acceptance_recorded_late_completes_it_on_the_day_of_the_last_signature() {
        agreement
                .given(drafted(), version1Proposed(), version2Proposed(), sspAcceptedVersion2(), sofAcceptedVersion2())
                .when(accept(2, happened(MARCH_6, by(POLITI, MARCH_9))))
                .expectEvents(
                        accepted(2, secondTerms(), POLITI, POLITI_COORDINATOR, MARCH_6),
                        new AgreementEnteredIntoForce(YDRE_NOERREBRO, 2, UNTIL_2025, true, MARCH_8));
    }

    @Test
    void it_is_retroactive_where_the_last_signature_was_only_recorded_after_its_first_day() {
        var from = Period.through(MARCH_7, LocalDate.of(2025, 12, 31));
        var terms = terms("Fra den 7. marts.", from);
        agreement
                .given(
                        drafted(),
                        proposed(1, terms, MARCH_5),
                        accepted(1, terms, SSP, SSP_COORDINATOR, MARCH_6),
                        accepted(1, terms, SOF, SOF_COORDINATOR, MARCH_6))
                .when(accept(1, happened(MARCH_6, by(POLITI, MARCH_9))))
                .expectEvents(
                        accepted(1, terms, POLITI, POLITI_COORDINATOR, MARCH_6),
                        new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, from, true, MARCH_7));
    }

    @Test
    void brought_into_force_again_nothing_changes() {
        agreement
                .given(story())
                .when(bring(by(SSP, MARCH_9)))
                .expectNoEvents()
                .expectResultMessagePayload(Done.withTerms(NUMBER, 2));
    }

    @Nested
    class When_new_terms_begin_later {

        @Test
        void the_last_acceptance_binds_nobody_yet() {
            nextYearAwaitsThePolice()
                    .when(accept(3, by(POLITI, MARCH_9)))
                    .expectEvents(accepted(3, NEXT_YEAR, POLITI, POLITI_COORDINATOR, MARCH_9));
        }

        @Test
        void they_are_brought_into_force_on_their_day_by_the_clock() {
            allAcceptedNextYear().when(bring(bySystem(JANUARY_1))).expectEvents(nextYearInForce());
        }

        @Test
        void they_are_brought_into_force_with_their_day_by_a_party_that_comes_later() {
            allAcceptedNextYear().when(bring(by(SOF, JANUARY_1.plusDays(9)))).expectEvents(nextYearInForce());
        }

        @Test
        void they_are_not_brought_into_force_before() {
            allAcceptedNextYear()
                    .when(bring(bySystem(JANUARY_1.minusDays(1))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_YET_DUE, 3, JANUARY_1));
        }

        @Test
        void a_later_proposal_does_not_undo_what_all_have_agreed_on() {
            given(allAccepted(), proposed(4, secondTerms(), MARCH_9))
                    .when(bring(bySystem(JANUARY_1)))
                    .expectEvents(nextYearInForce());
        }

        @Test
        void a_decline_of_the_later_proposal_does_not_either() {
            var declined = new TermsDeclined(YDRE_NOERREBRO, 4, POLITI, MARCH_9);
            given(allAccepted(), proposed(4, secondTerms(), MARCH_9), declined)
                    .when(bring(bySystem(JANUARY_1)))
                    .expectEvents(nextYearInForce());
        }
    }

    @Nested
    class Bringing_it_into_force_is_refused {

        @Test
        void from_those_who_are_no_party() {
            agreement.given(story()).when(bring(by(BUF, MARCH_9))).expectException(refused(RefusalCode.NOT_PARTY, BUF));
            agreement.given(story()).when(bring(byAuditor(MARCH_9))).expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void without_terms() {
            agreement.given(drafted()).when(bring(by(SOF, MARCH_1))).expectException(refused(RefusalCode.NO_TERMS, 1));
        }
    }

    private TestExecutor<Agreement> nextYearAwaitsThePolice() {
        return given(
                story(),
                proposed(3, NEXT_YEAR, MARCH_9),
                accepted(3, NEXT_YEAR, SSP, SSP_COORDINATOR, MARCH_9),
                accepted(3, NEXT_YEAR, SOF, SOF_COORDINATOR, MARCH_9));
    }

    private TestExecutor<Agreement> allAcceptedNextYear() {
        return given(allAccepted());
    }

    private static List<AgreementEvent> allAccepted() {
        return with(
                story(),
                proposed(3, NEXT_YEAR, MARCH_9),
                accepted(3, NEXT_YEAR, SSP, SSP_COORDINATOR, MARCH_9),
                accepted(3, NEXT_YEAR, SOF, SOF_COORDINATOR, MARCH_9),
                accepted(3, NEXT_YEAR, POLITI, POLITI_COORDINATOR, MARCH_9));
    }

    private static AgreementEnteredIntoForce nextYearInForce() {
        return new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, NEXT_YEAR.period(), false, JANUARY_1);
    }

    private TestExecutor<Agreement> given(List<AgreementEvent> past, AgreementEvent... more) {
        return agreement.given(with(past, more));
    }

    private static List<AgreementEvent> with(List<AgreementEvent> past, AgreementEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return all;
    }

    private static AcceptTerms accept(int version, Act act) {
        return new AcceptTerms(YDRE_NOERREBRO, version, null, null, act);
    }

    private static BringIntoForce bring(Act act) {
        return new BringIntoForce(YDRE_NOERREBRO, act);
    }
}
