package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.recorded;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.initiative.InitiativeFixture.initiativeAfter;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.initiative.InitiativeExamples.ENDED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.approved;
import static sikkerby.events.initiative.InitiativeExamples.cancelled;
import static sikkerby.events.initiative.InitiativeExamples.completedLeavingOpen;
import static sikkerby.events.initiative.InitiativeExamples.started;
import static sikkerby.events.partner.PartnerExamples.SOF;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.CancelInitiative;
import sikkerby.command.initiative.InitiativeCommand.CompleteInitiative;
import sikkerby.events.fact.Text;

/** What has ended does not end in other words as well, and none that are sent are dropped unsaid. */
class InitiativeEndedAgainTest {

    private static final Act STEERING_GROUP = because("Skolerne har fået et andet tilbud.", bySteeringGroup(ENDED_ON));

    @Test
    void the_same_words_change_nothing_nor_does_leaving_some_out() {
        var said = completedLeavingOpen();

        changesNothing(completed(), complete(said.outcome(), said.leftOpen()));
        changesNothing(completed(), complete(said.outcome(), null));
        changesNothing(givenUp(), new CancelInitiative(NETWORK, null, STEERING_GROUP));
    }

    @Test
    void another_outcome_is_refused() {
        isRefused(completed(), complete(text("Kun halvdelen kom med."), null));
    }

    @Test
    void another_reason_for_giving_it_up_is_refused() {
        isRefused(givenUp(), new CancelInitiative(NETWORK, null, because("Pengene er brugt.", STEERING_GROUP)));
    }

    @Test
    void another_reason_for_leaving_promises_open_is_refused() {
        isRefused(completed(), complete(completedLeavingOpen().outcome(), text("Andre følger op.")));
    }

    private static void changesNothing(TestExecutor<Initiative> initiative, Object command) {
        initiative.when(command).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    private static void isRefused(TestExecutor<Initiative> initiative, Object command) {
        initiative.when(command).expectNoEvents().expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }

    private static TestExecutor<Initiative> completed() {
        return initiativeAfter(approved(), started(), completedLeavingOpen());
    }

    private static TestExecutor<Initiative> givenUp() {
        return initiativeAfter().andGiven(recorded(cancelled(), STEERING_GROUP));
    }

    private static CompleteInitiative complete(Text outcome, @Nullable Text leaveOpen) {
        return new CompleteInitiative(NETWORK, outcome, leaveOpen, by(SOF, ENDED_ON));
    }
}
