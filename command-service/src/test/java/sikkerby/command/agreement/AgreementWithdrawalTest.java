package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.UNTIL_2025;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;
import static sikkerby.events.agreement.AgreementLifeExamples.SEPTEMBER_1;
import static sikkerby.events.agreement.AgreementLifeExamples.proposedAfterSspWithdrew;
import static sikkerby.events.agreement.AgreementLifeExamples.sspGaveNotice;
import static sikkerby.events.agreement.AgreementLifeExamples.sspWithdrew;
import static sikkerby.events.agreement.AgreementLifeExamples.suspendedByWithdrawal;
import static sikkerby.events.agreement.AgreementLifeExamples.terminatedByWithdrawal;
import static sikkerby.events.fact.CircumstancesExamples.coordinatorOf;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.command.agreement.AgreementCommand.WithdrawParty;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;

class AgreementWithdrawalTest {

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Nested
    class On_its_day {

        @Test
        void the_party_leaves_and_the_terms_are_put_to_the_others() {
            given(story(), sspGaveNotice())
                    .when(new WithdrawParty(YDRE_NOERREBRO, SSP, bySystem(NEW_YEAR.plusDays(30))))
                    .expectEvents(sspWithdrew(), proposedAfterSspWithdrew());
        }

        @Test
        void not_before_it_and_not_twice() {
            given(story(), sspGaveNotice())
                    .when(new WithdrawParty(YDRE_NOERREBRO, SSP, bySystem(NEW_YEAR.minusDays(1))))
                    .expectNoEvents();
            given(story(), sspGaveNotice(), sspWithdrew(), proposedAfterSspWithdrew())
                    .when(new WithdrawParty(YDRE_NOERREBRO, SSP, bySystem(NEW_YEAR)))
                    .expectNoEvents();
        }

        @Test
        void nothing_happens_where_the_agreement_has_ended_before() {
            given(story(), sspGaveNotice(), AgreementLifeExamples.terminated())
                    .when(new WithdrawParty(YDRE_NOERREBRO, SSP, bySystem(NEW_YEAR)))
                    .expectNoEvents();
        }

        @Test
        void the_others_go_on_with_terms_that_are_on_the_table_already() {
            var pending = proposed(3, AgreementExamples.firstTerms(), SEPTEMBER_1);
            given(story(), pending, sspGaveNotice())
                    .when(new WithdrawParty(YDRE_NOERREBRO, SSP, bySystem(NEW_YEAR)))
                    .expectEvents(sspWithdrew());
        }

        @Test
        void what_waited_for_that_party_alone_comes_into_force() {
            var terms = AgreementExamples.firstTerms();
            given(
                            story(),
                            proposed(3, terms, SEPTEMBER_1),
                            accepted(3, terms, SOF, coordinatorOf(SOF), SEPTEMBER_1),
                            accepted(3, terms, POLITI, coordinatorOf(POLITI), SEPTEMBER_1),
                            sspGaveNotice())
                    .when(new WithdrawParty(YDRE_NOERREBRO, SSP, bySystem(NEW_YEAR)))
                    .expectEvents(
                            sspWithdrew(),
                            new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, UNTIL_2025, true, NEW_YEAR));
        }

        @Test
        void only_the_clock_says_so() {
            given(story(), sspGaveNotice())
                    .when(new WithdrawParty(YDRE_NOERREBRO, SSP, by(SSP, NEW_YEAR)))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void those_who_remain_accept_anew() {
            var terms = proposedAfterSspWithdrew().terms();
            given(
                            story(),
                            sspGaveNotice(),
                            sspWithdrew(),
                            proposedAfterSspWithdrew(),
                            accepted(3, terms, SOF, coordinatorOf(SOF), NEW_YEAR))
                    .when(new AcceptTerms(YDRE_NOERREBRO, 3, null, null, by(POLITI, NEW_YEAR)))
                    .expectEvents(
                            accepted(3, terms, POLITI, coordinatorOf(POLITI), NEW_YEAR),
                            new AgreementEnteredIntoForce(
                                    YDRE_NOERREBRO, 3, new Period(NEW_YEAR, OVER), false, NEW_YEAR));
        }
    }

    @Nested
    class Where_the_day_has_come {

        private final Terms atOnce = clauses(0, true);

        @Test
        void the_party_leaves_in_the_same_commit() {
            var rest = atOnce.during(new Period(SEPTEMBER_1, OVER));
            given(bound(atOnce, SOF, SSP, POLITI))
                    .when(leave(SEPTEMBER_1, withReason(by(SSP, SEPTEMBER_1))))
                    .expectEvents(
                            new NoticeGiven(YDRE_NOERREBRO, SSP, SEPTEMBER_1, SEPTEMBER_1, SEPTEMBER_1),
                            new PartyWithdrew(YDRE_NOERREBRO, SSP, false, SEPTEMBER_1),
                            new AgreementEvent.TermsProposed(
                                    YDRE_NOERREBRO, 2, rest, rest.hash(), List.of(SOF, POLITI), SEPTEMBER_1));
        }

        @Test
        void an_agreement_that_does_not_survive_it_is_suspended() {
            given(bound(clauses(0, false), SOF, SSP, POLITI))
                    .when(leave(NEW_YEAR, withReason(by(SSP, NEW_YEAR))))
                    .expectEvents(
                            new NoticeGiven(YDRE_NOERREBRO, SSP, NEW_YEAR, NEW_YEAR, NEW_YEAR),
                            sspWithdrew(),
                            suspendedByWithdrawal());
        }

        @Test
        void an_agreement_of_two_ends() {
            given(bound(atOnce, SOF, SSP))
                    .when(leave(NEW_YEAR, withReason(by(SSP, NEW_YEAR))))
                    .expectEvents(
                            new NoticeGiven(YDRE_NOERREBRO, SSP, NEW_YEAR, NEW_YEAR, NEW_YEAR),
                            new PartyWithdrew(YDRE_NOERREBRO, SSP, true, NEW_YEAR),
                            terminatedByWithdrawal());
        }
    }

    @Test
    void who_was_dissolved_and_the_party_that_took_its_place_are_one() {
        AgreementFixture.agreement(new PartnerDissolved(SOF, POLITI, SEPTEMBER_1, SEPTEMBER_1))
                .given(Stream.concat(story().stream(), Stream.of(sspGaveNotice()))
                        .toList())
                .when(new WithdrawParty(YDRE_NOERREBRO, SSP, bySystem(NEW_YEAR)))
                .expectEvents(sspWithdrew(), terminatedByWithdrawal());
    }

    private TestExecutor<Agreement> given(List<AgreementEvent> past, AgreementEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return agreement.given(all);
    }

    private static List<AgreementEvent> bound(Terms terms, PartnerCode... parties) {
        var it = drafted();
        var past = new ArrayList<AgreementEvent>();
        past.add(new AgreementEvent.AgreementDrafted(
                it.agreement(),
                it.number(),
                it.title(),
                it.kind(),
                List.of(parties),
                List.of(),
                it.confidentiality(),
                it.internal(),
                it.occurredOn()));
        past.add(proposed(1, terms, MARCH_1));
        for (var party : parties) past.add(accepted(1, terms, party, coordinatorOf(party), MARCH_1));
        past.add(new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, terms.period(), false, MARCH_1));
        return past;
    }

    private static Terms clauses(int noticePeriodDays, boolean survives) {
        var it = secondTerms();
        return new Terms(it.text(), it.purpose(), it.period(), it.places(), noticePeriodDays, survives, null, null);
    }

    private static Act withReason(Act act) {
        return because("Bevillingen ophører ved årets udgang.", act);
    }

    private static GiveNotice leave(LocalDate effectiveOn, Act act) {
        return new GiveNotice(YDRE_NOERREBRO, effectiveOn, null, null, act);
    }
}
