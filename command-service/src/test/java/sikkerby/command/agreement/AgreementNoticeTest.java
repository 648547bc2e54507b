package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.DRAFTED;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;
import static sikkerby.events.agreement.AgreementLifeExamples.SEPTEMBER_1;
import static sikkerby.events.agreement.AgreementLifeExamples.proposedAfterSspWithdrew;
import static sikkerby.events.agreement.AgreementLifeExamples.sspGaveNotice;
import static sikkerby.events.agreement.AgreementLifeExamples.sspWithdrew;
import static sikkerby.events.partner.PartnerExamples.BUF;
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
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;

class AgreementNoticeTest {

    private static final LocalDate EARLIEST = LocalDate.of(2023, 11, 30);

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Nested
    class A_notice {

        @Test
        void is_given_by_the_party_with_a_reason() {
            given(story())
                    .when(leave(NEW_YEAR, withReason(by(SSP, SEPTEMBER_1))))
                    .expectEvents(sspGaveNotice())
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void is_recorded_by_the_secretariat_from_a_letter_and_runs_from_the_day_of_the_letter() {
            given(story())
                    .when(new GiveNotice(
                            YDRE_NOERREBRO,
                            EARLIEST,
                            SEPTEMBER_1,
                            SSP,
                            withReason(bySecretariatWithLetter(SEPTEMBER_1.plusDays(9)))))
                    .expectEvents(new NoticeGiven(YDRE_NOERREBRO, SSP, SEPTEMBER_1, EARLIEST, SEPTEMBER_1.plusDays(9)));
        }

        @Test
        void sent_twice_is_given_once() {
            given(story(), sspGaveNotice())
                    .when(leave(NEW_YEAR, withReason(by(SSP, SEPTEMBER_1))))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void sent_again_once_the_party_has_left_changes_nothing() {
            given(story(), sspGaveNotice(), sspWithdrew(), proposedAfterSspWithdrew())
                    .when(leave(NEW_YEAR, withReason(by(SSP, NEW_YEAR))))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
            given(story(), sspGaveNotice(), sspWithdrew(), proposedAfterSspWithdrew())
                    .when(leave(NEW_YEAR.plusDays(1), withReason(by(SSP, NEW_YEAR))))
                    .expectException(refused(RefusalCode.NOT_PARTY, SSP));
        }

        @Test
        void keeps_the_party_out_of_terms_that_begin_when_it_has_left() {
            given(story(), sspGaveNotice())
                    .when(new AgreementCommand.ProposeTerms(
                            YDRE_NOERREBRO, proposedAfterSspWithdrew().terms(), by(SOF, NEW_YEAR)))
                    .expectEvents(proposedAfterSspWithdrew());
        }
    }

    @Nested
    class A_notice_is_refused {

        @Test
        void that_is_shorter_than_the_terms_in_force_require() {
            given(story())
                    .when(leave(EARLIEST.minusDays(1), withReason(by(SSP, SEPTEMBER_1))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOTICE_TOO_SHORT, EARLIEST.minusDays(1), EARLIEST));
        }

        @Test
        void without_a_reason() {
            given(story())
                    .when(leave(NEW_YEAR, by(SSP, SEPTEMBER_1)))
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
        }

        @Test
        void that_would_have_been_given_before_there_was_an_agreement() {
            var before = DRAFTED.minusDays(1);
            given(story())
                    .when(new GiveNotice(YDRE_NOERREBRO, NEW_YEAR, before, null, withReason(by(SSP, SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, DRAFTED));
        }

        @Test
        void for_another_day_than_the_one_given_before() {
            given(story(), sspGaveNotice())
                    .when(leave(NEW_YEAR.plusDays(1), withReason(by(SSP, SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.NOTICE_GIVEN, SSP, NEW_YEAR));
        }

        @Test
        void while_the_agreement_does_not_bind() {
            given(List.of(drafted(), version1Proposed()))
                    .when(leave(NEW_YEAR, withReason(by(SSP, SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, SEPTEMBER_1));
            given(story())
                    .when(leave(OVER.plusDays(200), withReason(by(SSP, OVER))))
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, OVER));
        }

        @Test
        void from_who_is_no_party_or_not_any_more() {
            given(story())
                    .when(leave(NEW_YEAR, withReason(by(BUF, SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.NOT_PARTY, BUF));
            given(story(), sspGaveNotice(), sspWithdrew())
                    .when(leave(NEW_YEAR.plusDays(99), withReason(by(SSP, NEW_YEAR))))
                    .expectException(refused(RefusalCode.NOT_PARTY, SSP));
            given(story())
                    .when(leave(NEW_YEAR, withReason(bySteeringGroup(SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void that_is_said_to_have_been_given_later_than_it_happened() {
            given(story())
                    .when(new GiveNotice(
                            YDRE_NOERREBRO,
                            NEW_YEAR,
                            SEPTEMBER_1,
                            null,
                            happened(MARCH_9, withReason(by(SSP, SEPTEMBER_1)))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_9, SEPTEMBER_1));
        }
    }

    private TestExecutor<Agreement> given(List<AgreementEvent> past, AgreementEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return agreement.given(all);
    }

    private static Act withReason(Act act) {
        return because("Bevillingen ophører ved årets udgang.", act);
    }

    private static GiveNotice leave(LocalDate effectiveOn, Act act) {
        return new GiveNotice(YDRE_NOERREBRO, effectiveOn, null, null, act);
    }
}
