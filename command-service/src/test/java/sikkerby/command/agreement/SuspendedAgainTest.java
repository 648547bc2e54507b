package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.recorded;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.JUNE_1;
import static sikkerby.events.agreement.AgreementLifeExamples.suspended;
import static sikkerby.events.fact.TextExamples.text;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.SuspendAgreement;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.fact.Text;

/** What is suspended already is not suspended for another reason as well. */
class SuspendedAgainTest {

    private static final String WHY = "Parterne afventer budgettet.";

    @Test
    void with_the_same_words_nothing_changes() {
        suspendedBefore()
                .when(suspend(suspended().decision(), because(WHY, bySecretariat(AUGUST_1))))
                .expectNoEvents()
                .expectResultMessagePayload(Done.with(NUMBER));
        suspendedBefore()
                .when(suspend(null, because(WHY, bySteeringGroup(AUGUST_1))))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_reason_or_decision_is_not_dropped_unsaid() {
        isRefused(suspendedBefore(), suspended().decision(), "Der er valg.");
        isRefused(suspendedBefore(), text("Styregruppen, punkt 9"), WHY);
    }

    @Test
    void a_decision_is_not_dropped_where_it_was_suspended_of_itself() {
        var followed = new AgreementSuspended(YDRE_NOERREBRO, null, JUNE_1);
        isRefused(
                AgreementFixture.agreement().given(story()).andGiven(followed),
                suspended().decision(),
                WHY);
    }

    private static void isRefused(TestExecutor<Agreement> agreement, @Nullable Text decision, String why) {
        agreement
                .when(suspend(decision, because(why, bySteeringGroup(AUGUST_1))))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }

    private static TestExecutor<Agreement> suspendedBefore() {
        return AgreementFixture.agreement()
                .given(story())
                .andGiven(recorded(suspended(), because(WHY, bySteeringGroup(JUNE_1))));
    }

    private static SuspendAgreement suspend(@Nullable Text decision, Act act) {
        return new SuspendAgreement(YDRE_NOERREBRO, decision, act);
    }
}
