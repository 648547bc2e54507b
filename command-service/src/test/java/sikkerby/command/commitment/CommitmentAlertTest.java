package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.pledgedToTheSteeringGroup;
import static sikkerby.events.commitment.CommitmentLifeExamples.FEBRUARY_14;
import static sikkerby.events.commitment.CommitmentLifeExamples.escalated;
import static sikkerby.events.commitment.CommitmentLifeExamples.escalatedTo;
import static sikkerby.events.commitment.CommitmentLifeExamples.lapsed;
import static sikkerby.events.commitment.CommitmentLifeExamples.proposedBySsp;
import static sikkerby.events.commitment.CommitmentLifeExamples.reminded;
import static sikkerby.events.commitment.CommitmentLifeExamples.remindedAWeekAfter;
import static sikkerby.events.commitment.CommitmentLifeExamples.revised;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionProposed;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferProposedToSsp;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferredToSsp;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.ArrayList;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.ActExamples;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.EscalateOverdue;
import sikkerby.command.commitment.CommitmentCommand.SendReminder;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.ReminderSent;

/** Who is told that the day of the patrols comes, or has passed (rule 4.4-9). */
class CommitmentAlertTest {

    private static final LocalDate WEEK_AFTER = FEBRUARY_28.plusDays(7);
    private static final LocalDate TWO_MONTHS_AFTER = FEBRUARY_28.plusDays(60);

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Nested
    class The_debtor {

        @Test
        void is_reminded_two_weeks_before_the_day() {
            commitment.given(pledged()).when(remind(-14, bySystem(FEBRUARY_14))).expectEvents(reminded());
        }

        @Test
        void is_told_on_the_day_on_which_that_is_recorded_though_the_clock_stood_still() {
            var late = remindedAWeekAfter().occurredOn();

            commitment
                    .given(pledged())
                    .when(remind(7, happened(WEEK_AFTER, bySystem(late))))
                    .expectEvents(remindedAWeekAfter());
        }

        @Test
        void is_told_once() {
            commitment
                    .given(pledged(), reminded())
                    .when(remind(-14, bySystem(FEBRUARY_14)))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void is_reminded_of_what_it_owes_to_the_steering_group_too() {
            commitment
                    .given(pledgedToTheSteeringGroup())
                    .when(remind(-14, bySystem(FEBRUARY_14)))
                    .expectEvents(reminded());
        }

        @Test
        void is_who_took_it_over() {
            commitment
                    .given(pledged(), reminded(), transferProposedToSsp(), transferredToSsp())
                    .when(remind(7, bySystem(WEEK_AFTER)))
                    .expectEvents(new ReminderSent(PATROLS, SSP, FEBRUARY_28, 7, WEEK_AFTER));
        }

        @Test
        void is_not_asked_any_more_once_it_has_left_while_others_are_told() {
            var left = new ArrayList<AgreementEvent>(BispebjergExamples.story());
            left.add(new PartyWithdrew(BISPEBJERG, POLITI, false, FEBRUARY_22));

            CommitmentFixture.commitment(left)
                    .given(pledged())
                    .when(remind(7, bySystem(WEEK_AFTER)))
                    .expectNoEvents();
            CommitmentFixture.commitment(left)
                    .given(pledged())
                    .when(escalate(60, bySystem(TWO_MONTHS_AFTER)))
                    .expectEvents(escalated());
        }
    }

    @Test
    void the_working_group_is_told_after_30_days_and_the_steering_group_after_60() {
        commitment
                .given(pledged())
                .when(escalate(30, bySystem(FEBRUARY_28.plusDays(30))))
                .expectEvents(escalatedTo("WORKING_GROUP", 30));
        commitment
                .given(pledged(), escalatedTo("WORKING_GROUP", 30))
                .when(escalate(60, bySystem(TWO_MONTHS_AFTER)))
                .expectEvents(escalated());
    }

    @Test
    void nobody_is_told_of_what_is_asked_for_waits_for_an_answer_or_is_over() {
        commitment.given(proposedBySsp()).when(remind(7, bySystem(WEEK_AFTER))).expectNoEvents();
        commitment
                .given(pledged(), evidenceAttached(), claimed())
                .when(remind(7, bySystem(WEEK_AFTER)))
                .expectNoEvents();
        commitment
                .given(pledged(), lapsed())
                .when(remind(7, bySystem(WEEK_AFTER)))
                .expectNoEvents();
    }

    @Test
    void nobody_is_told_before_the_day_nor_of_a_day_for_which_it_has_been_put_off() {
        commitment
                .given(pledged())
                .when(remind(7, bySystem(WEEK_AFTER.minusDays(1))))
                .expectNoEvents();
        commitment
                .given(pledged(), revisionProposed(), revised())
                .when(remind(7, bySystem(WEEK_AFTER)))
                .expectNoEvents();
    }

    @Test
    void nobody_may_have_others_told() {
        commitment
                .given(pledged())
                .when(remind(7, by(POLITI, WEEK_AFTER)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ROLE_MAY_NOT, Act.SYSTEM));
        commitment
                .given(pledged())
                .when(escalate(60, ActExamples.bySecretariat(TWO_MONTHS_AFTER)))
                .expectException(refused(RefusalCode.ROLE_MAY_NOT, Act.SYSTEM));
    }

    private static SendReminder remind(int days, Act act) {
        return new SendReminder(PATROLS, FEBRUARY_28, days, act);
    }

    private static EscalateOverdue escalate(int days, Act act) {
        return new EscalateOverdue(PATROLS, FEBRUARY_28, days, act);
    }
}
