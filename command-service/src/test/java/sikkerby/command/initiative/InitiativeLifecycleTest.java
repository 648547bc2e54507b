package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.initiative.InitiativeFixture.initiativeAfter;
import static sikkerby.events.initiative.InitiativeExamples.APPROVED_ON;
import static sikkerby.events.initiative.InitiativeExamples.ENDED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.PAUSED_ON;
import static sikkerby.events.initiative.InitiativeExamples.RESUMED_ON;
import static sikkerby.events.initiative.InitiativeExamples.STARTED_ON;
import static sikkerby.events.initiative.InitiativeExamples.approved;
import static sikkerby.events.initiative.InitiativeExamples.cancelled;
import static sikkerby.events.initiative.InitiativeExamples.paused;
import static sikkerby.events.initiative.InitiativeExamples.resumed;
import static sikkerby.events.initiative.InitiativeExamples.started;
import static sikkerby.events.initiative.InitiativeExamples.statusReported;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;

import java.time.LocalDate;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.ApproveInitiative;
import sikkerby.command.initiative.InitiativeCommand.PauseInitiative;
import sikkerby.command.initiative.InitiativeCommand.ReportInitiativeStatus;
import sikkerby.command.initiative.InitiativeCommand.ResumeInitiative;
import sikkerby.command.initiative.InitiativeCommand.StartInitiative;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;

class InitiativeLifecycleTest {

    @Nested
    class When_it_is_approved {

        @ParameterizedTest
        @MethodSource("sikkerby.command.initiative.InitiativeLifecycleTest#approvers")
        void the_secretariat_or_the_steering_group_has_said_so(Act act) {
            initiativeAfter().when(new ApproveInitiative(NETWORK, act)).expectEvents(approved());
        }

        @Test
        void the_same_again_changes_nothing() {
            assertNothing(initiativeAfter(approved()).when(approve(APPROVED_ON.plusDays(1))));
        }

        @Test
        void it_has_not_begun_yet() {
            initiativeAfter(approved(), started())
                    .when(approve(STARTED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void its_owner_cannot_do_that() {
            initiativeAfter()
                    .when(new ApproveInitiative(NETWORK, by(SOF, APPROVED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void its_primary_principle_still_holds() {
            var retired = new PrincipleRetired(SBS_2022, F1, APPROVED_ON, APPROVED_ON);

            initiativeAfter(InitiativeFixture.knowing(retired))
                    .when(approve(APPROVED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NO_PRINCIPLE));
        }

        @Test
        void that_cannot_have_been_before_it_was_proposed() {
            var before = LocalDate.of(2023, 1, 15);

            initiativeAfter()
                    .when(approve(before))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, LocalDate.of(2023, 1, 16)));
        }
    }

    @Nested
    class When_work_begins_rests_and_goes_on {

        @Test
        void it_follows_on_its_approval() {
            initiativeAfter(approved()).when(start(STARTED_ON)).expectEvents(started());
            initiativeAfter(approved(), started()).when(pause(PAUSED_ON)).expectEvents(paused());
            initiativeAfter(approved(), started(), paused())
                    .when(resume(RESUMED_ON))
                    .expectEvents(resumed());
        }

        @Test
        void each_step_again_changes_nothing() {
            assertNothing(initiativeAfter(approved(), started()).when(start(PAUSED_ON)));
            assertNothing(initiativeAfter(approved(), started(), paused()).when(pause(RESUMED_ON)));
            assertNothing(
                    initiativeAfter(approved(), started(), paused(), resumed()).when(resume(ENDED_ON)));
        }

        @Test
        void no_step_is_left_out() {
            assertIllegal(initiativeAfter().when(start(STARTED_ON)));
            assertIllegal(initiativeAfter(approved()).when(pause(STARTED_ON)));
            assertIllegal(initiativeAfter(approved()).when(resume(STARTED_ON)));
            assertIllegal(initiativeAfter(approved(), started(), paused()).when(start(RESUMED_ON)));
            assertIllegal(initiativeAfter(cancelled()).when(start(ENDED_ON)));
        }

        @Test
        void no_step_comes_before_the_one_before() {
            initiativeAfter(approved())
                    .when(start(APPROVED_ON.minusDays(1)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, APPROVED_ON.minusDays(1), APPROVED_ON));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_say_so() {
            initiativeAfter(approved())
                    .when(new StartInitiative(NETWORK, by(SSP, STARTED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
            initiativeAfter(approved(), started())
                    .when(new PauseInitiative(NETWORK, bySteeringGroup(PAUSED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
            initiativeAfter(approved())
                    .when(new StartInitiative(NETWORK, bySecretariat(STARTED_ON)))
                    .expectEvents(started());
        }
    }

    @Nested
    class When_its_owner_reports {

        @Test
        void each_report_counts() {
            initiativeAfter(approved(), started()).when(report(by(SOF, day()))).expectEvents(statusReported());
            initiativeAfter(approved(), started(), statusReported())
                    .when(report(by(SOF, day())))
                    .expectEvents(statusReported());
        }

        @Test
        void it_is_about_a_day_before_the_end() {
            initiativeAfter(cancelled()).when(report(by(SOF, day()))).expectEvents(statusReported());
            assertIllegal(initiativeAfter(cancelled()).when(report(by(SOF, ENDED_ON))));
        }

        @Test
        void nobody_else_does() {
            initiativeAfter()
                    .when(report(because("Fordi.", by(SSP, day()))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }

        private static LocalDate day() {
            return statusReported().occurredOn();
        }

        private static ReportInitiativeStatus report(Act act) {
            return new ReportInitiativeStatus(NETWORK, statusReported().text(), false, act);
        }
    }

    static Act[] approvers() {
        return new Act[] {bySecretariat(APPROVED_ON), bySteeringGroup(APPROVED_ON)};
    }

    private static ApproveInitiative approve(LocalDate day) {
        return new ApproveInitiative(NETWORK, bySteeringGroup(day));
    }

    private static StartInitiative start(LocalDate day) {
        return new StartInitiative(NETWORK, by(SOF, day));
    }

    private static PauseInitiative pause(LocalDate day) {
        return new PauseInitiative(NETWORK, by(SOF, day));
    }

    private static ResumeInitiative resume(LocalDate day) {
        return new ResumeInitiative(NETWORK, by(SOF, day));
    }

    private static void assertNothing(ResultValidator<Initiative> result) {
        result.expectNoEvents().expectResultMessagePayload(Done.with(NETWORK_NUMBER));
    }

    private static void assertIllegal(ResultValidator<Initiative> result) {
        result.expectNoEvents().expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }
}
