package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.JUNE_1;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;
import static sikkerby.events.agreement.AgreementLifeExamples.SEPTEMBER_1;
import static sikkerby.events.agreement.AgreementLifeExamples.resumed;
import static sikkerby.events.agreement.AgreementLifeExamples.suspended;
import static sikkerby.events.agreement.AgreementLifeExamples.terminated;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.partner.PartnerExamples.SOF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.ProposeTerms;
import sikkerby.command.agreement.AgreementCommand.ResumeAgreement;
import sikkerby.command.agreement.AgreementCommand.SupersedeAgreement;
import sikkerby.command.agreement.AgreementCommand.SuspendAgreement;
import sikkerby.command.agreement.AgreementCommand.TerminateAgreement;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Text;

class AgreementEndTest {

    @Nested
    class Suspending {

        @Test
        void is_decided_by_the_steering_group_and_recorded_by_it_or_from_its_decision() {
            given(story())
                    .when(suspend(suspended().decision(), withReason(bySteeringGroup(JUNE_1))))
                    .expectEvents(suspended())
                    .expectResultMessagePayload(Done.with(NUMBER));
            given(story())
                    .when(suspend(suspended().decision(), withReason(bySecretariat(JUNE_1))))
                    .expectEvents(suspended());
        }

        @Test
        void is_refused_without_reason_decision_or_right() {
            given(story())
                    .when(suspend(null, bySteeringGroup(JUNE_1)))
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
            given(story())
                    .when(suspend(null, withReason(bySecretariat(JUNE_1))))
                    .expectException(refusedField(RefusalCode.DECISION_REQUIRED, "decision"));
            given(story())
                    .when(suspend(null, withReason(by(SOF, JUNE_1))))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void is_refused_while_nothing_binds() {
            given(List.of(drafted()))
                    .when(suspend(null, withReason(bySteeringGroup(JUNE_1))))
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, JUNE_1));
        }
    }

    @Nested
    class Resuming {

        @Test
        void lets_it_bind_again() {
            given(story(), suspended())
                    .when(new ResumeAgreement(YDRE_NOERREBRO, resumed().decision(), bySteeringGroup(AUGUST_1)))
                    .expectEvents(resumed());
        }

        @Test
        void what_is_not_suspended_changes_nothing() {
            given(story())
                    .when(new ResumeAgreement(YDRE_NOERREBRO, null, bySteeringGroup(AUGUST_1)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void is_refused_before_it_was_suspended() {
            given(story(), suspended())
                    .when(new ResumeAgreement(YDRE_NOERREBRO, null, happened(MARCH_9, bySteeringGroup(AUGUST_1))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_9, JUNE_1));
        }
    }

    @Nested
    class Terminating {

        @Test
        void settles_the_end_today_for_a_day_to_come() {
            given(story())
                    .when(terminate(NEW_YEAR, terminated().decision(), withReason(bySteeringGroup(SEPTEMBER_1))))
                    .expectEvents(terminated());
        }

        @Test
        void again_for_the_same_day_changes_nothing_and_for_another_is_refused() {
            given(story(), terminated())
                    .when(terminate(NEW_YEAR, null, withReason(bySteeringGroup(SEPTEMBER_1))))
                    .expectNoEvents();
            given(story(), terminated())
                    .when(terminate(NEW_YEAR.plusDays(1), null, withReason(bySteeringGroup(SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.AGREEMENT_ENDED, NEW_YEAR));
        }

        @Test
        void leaves_nothing_to_begin_anew() {
            given(story(), terminated())
                    .when(new ProposeTerms(YDRE_NOERREBRO, secondTerms(), by(SOF, SEPTEMBER_1)))
                    .expectException(refused(RefusalCode.AGREEMENT_ENDED, NEW_YEAR));
            given(story(), terminated())
                    .when(new BringIntoForce(YDRE_NOERREBRO, bySystem(NEW_YEAR)))
                    .expectNoEvents();
        }

        @Test
        void is_refused_for_a_day_before_the_decision_or_after_the_end() {
            given(story())
                    .when(terminate(AUGUST_1, null, withReason(bySteeringGroup(SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, AUGUST_1, SEPTEMBER_1));
            given(story())
                    .when(terminate(OVER, null, withReason(bySteeringGroup(SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, OVER));
        }

        @Test
        void is_refused_without_reason_decision_or_right() {
            given(story())
                    .when(terminate(NEW_YEAR, null, bySteeringGroup(SEPTEMBER_1)))
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
            given(story())
                    .when(terminate(NEW_YEAR, null, withReason(bySecretariat(SEPTEMBER_1))))
                    .expectException(refusedField(RefusalCode.DECISION_REQUIRED, "decision"));
            given(story())
                    .when(terminate(NEW_YEAR, null, withReason(by(SOF, SEPTEMBER_1))))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    @Nested
    class Superseding {

        private final Fact[] bispebjerg = BispebjergExamples.story().toArray(Fact[]::new);

        @Test
        void lets_another_agreement_take_its_place_from_a_day_on_which_that_one_binds() {
            AgreementFixture.agreement(bispebjerg)
                    .given(story())
                    .when(new SupersedeAgreement(YDRE_NOERREBRO, BISPEBJERG, null, null, bySteeringGroup(SEPTEMBER_1)))
                    .expectEvents(new AgreementSuperseded(YDRE_NOERREBRO, BISPEBJERG, SEPTEMBER_1, null, SEPTEMBER_1));
        }

        @Test
        void is_refused_where_the_other_does_not_bind_that_day() {
            AgreementFixture.agreement(bispebjerg)
                    .given(story())
                    .when(new SupersedeAgreement(
                            YDRE_NOERREBRO, BISPEBJERG, NEW_YEAR, null, bySteeringGroup(SEPTEMBER_1)))
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, NEW_YEAR));
        }

        @Test
        void is_refused_by_itself_and_by_nothing() {
            given(story())
                    .when(new SupersedeAgreement(
                            YDRE_NOERREBRO, YDRE_NOERREBRO, null, null, bySteeringGroup(SEPTEMBER_1)))
                    .expectException(refusedField(RefusalCode.INVALID, "by"));
            given(story())
                    .when(new SupersedeAgreement(YDRE_NOERREBRO, BISPEBJERG, null, null, bySteeringGroup(SEPTEMBER_1)))
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "by"));
        }

        @Test
        void sent_twice_is_done_once_but_another_does_not_take_its_place_as_well() {
            var done = new AgreementSuperseded(YDRE_NOERREBRO, BISPEBJERG, SEPTEMBER_1, null, SEPTEMBER_1);
            AgreementFixture.agreement(bispebjerg)
                    .given(with(story(), done))
                    .when(new SupersedeAgreement(YDRE_NOERREBRO, BISPEBJERG, null, null, bySteeringGroup(SEPTEMBER_1)))
                    .expectResultMessagePayload(Done.with(NUMBER))
                    .expectNoEvents();
            AgreementFixture.agreement(bispebjerg)
                    .given(with(story(), terminated()))
                    .when(new SupersedeAgreement(YDRE_NOERREBRO, BISPEBJERG, null, null, bySteeringGroup(SEPTEMBER_1)))
                    .expectException(
                            refused(RefusalCode.AGREEMENT_ENDED, terminated().effectiveOn()));
        }
    }

    private static TestExecutor<Agreement> given(List<AgreementEvent> past, AgreementEvent... more) {
        return AgreementFixture.agreement().given(with(past, more));
    }

    private static List<AgreementEvent> with(List<AgreementEvent> past, AgreementEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return all;
    }

    private static Act withReason(Act act) {
        return because("Parterne afventer budgettet.", act);
    }

    private static SuspendAgreement suspend(@Nullable Text decision, Act act) {
        return new SuspendAgreement(YDRE_NOERREBRO, decision, act);
    }

    private static TerminateAgreement terminate(LocalDate effectiveOn, @Nullable Text decision, Act act) {
        return new TerminateAgreement(YDRE_NOERREBRO, effectiveOn, decision, act);
    }
}
