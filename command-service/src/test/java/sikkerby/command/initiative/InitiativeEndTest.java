package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.recorded;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.initiative.InitiativeFixture.initiativeAfter;
import static sikkerby.command.initiative.InitiativeFixture.knowing;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.initiative.InitiativeExamples.ENDED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.STARTED_ON;
import static sikkerby.events.initiative.InitiativeExamples.approved;
import static sikkerby.events.initiative.InitiativeExamples.cancelled;
import static sikkerby.events.initiative.InitiativeExamples.completed;
import static sikkerby.events.initiative.InitiativeExamples.completedLeavingOpen;
import static sikkerby.events.initiative.InitiativeExamples.paused;
import static sikkerby.events.initiative.InitiativeExamples.started;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.AssignPartner;
import sikkerby.command.initiative.InitiativeCommand.CancelInitiative;
import sikkerby.command.initiative.InitiativeCommand.CompleteInitiative;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCancelled;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.PartnerRole;

class InitiativeEndTest {

    private static final Act OWNER = by(SOF, ENDED_ON);
    private static final Act STEERING_GROUP = because("Skolerne har fået et andet tilbud.", bySteeringGroup(ENDED_ON));

    @Nested
    class When_it_is_completed {

        @Test
        void it_says_what_came_of_it() {
            initiativeAfter(approved(), started()).when(complete(null, OWNER)).expectEvents(completed());
            initiativeAfter(approved(), started(), paused())
                    .when(complete(null, OWNER))
                    .expectEvents(completed());
        }

        @Test
        void it_cannot_leave_that_out() {
            initiativeAfter(approved(), started())
                    .when(new CompleteInitiative(NETWORK, null, null, OWNER))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.OUTCOME_REQUIRED, "outcome"));
        }

        @Test
        void the_same_again_changes_nothing() {
            initiativeAfter(approved(), started(), completed())
                    .when(complete(null, OWNER))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void it_had_begun() {
            initiativeAfter(approved())
                    .when(complete(null, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_say_so() {
            initiativeAfter(approved(), started())
                    .when(complete(null, by(SSP, ENDED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }
    }

    @Nested
    class When_it_is_cancelled {

        @Test
        void it_may_be_before_it_has_begun() {
            initiativeAfter().when(cancel(null, STEERING_GROUP)).expectEvents(cancelled());
            initiativeAfter(approved(), started())
                    .when(cancel(null, STEERING_GROUP))
                    .expectEvents(cancelled());
        }

        @Test
        void it_says_why() {
            initiativeAfter()
                    .when(cancel(null, bySteeringGroup(ENDED_ON)))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
        }

        @Test
        void the_same_again_changes_nothing() {
            initiativeAfter()
                    .andGiven(recorded(cancelled(), STEERING_GROUP))
                    .when(cancel(null, STEERING_GROUP))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void it_was_not_completed_before() {
            initiativeAfter(approved(), started(), completed())
                    .when(cancel(null, STEERING_GROUP))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void its_owner_cannot_do_that() {
            initiativeAfter()
                    .when(cancel(null, because("Fordi.", OWNER)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    @Nested
    class While_a_commitment_that_serves_it_is_open {

        @Test
        void it_cannot_end_unsaid() {
            initiativeAfter(knowing(serving()), approved(), started())
                    .when(complete(null, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OPEN_COMMITMENTS, List.of(CommitmentExamples.NUMBER)));
            initiativeAfter(knowing(serving()))
                    .when(cancel(null, STEERING_GROUP))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OPEN_COMMITMENTS, List.of(CommitmentExamples.NUMBER)));
        }

        @Test
        void it_may_be_left_open_for_a_reason() {
            var why = completedLeavingOpen().leftOpen();

            initiativeAfter(knowing(serving()), approved(), started())
                    .when(complete(why, OWNER))
                    .expectEvents(completedLeavingOpen());
            initiativeAfter(knowing(serving()))
                    .when(cancel(why, STEERING_GROUP))
                    .expectEvents(new InitiativeCancelled(NETWORK, why, ENDED_ON));
        }

        @Test
        void a_reason_that_is_none_is_not_kept() {
            initiativeAfter(approved(), started())
                    .when(complete(text("For en sikkerheds skyld."), OWNER))
                    .expectEvents(completed());
        }

        @Test
        void once_it_is_kept_nothing_is_in_the_way() {
            initiativeAfter(knowing(serving(), CommitmentExamples.confirmedBySsp()), approved(), started())
                    .when(complete(null, OWNER))
                    .expectEvents(completed());
        }

        private static CommitmentPledged serving() {
            var it = CommitmentExamples.pledged();
            return new CommitmentPledged(
                    it.commitment(),
                    it.number(),
                    null,
                    null,
                    it.debtor(),
                    List.of(),
                    List.of(NETWORK),
                    it.places(),
                    it.text(),
                    it.measure(),
                    it.dueOn(),
                    null,
                    false,
                    Confidentiality.PARTIES,
                    it.occurredOn());
        }
    }

    @Nested
    class Once_it_has_ended {

        @Test
        void nothing_more_happens_to_it() {
            initiativeAfter(cancelled())
                    .when(assign(ENDED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void what_happened_before_may_still_be_recorded() {
            initiativeAfter(cancelled())
                    .when(assign(STARTED_ON))
                    .expectEvents(new PartnerAssigned(NETWORK, BUF, PartnerRole.CONTRIBUTOR, STARTED_ON));
        }

        private static AssignPartner assign(LocalDate day) {
            return new AssignPartner(NETWORK, BUF, PartnerRole.CONTRIBUTOR, by(SOF, day));
        }
    }

    private static CompleteInitiative complete(@Nullable Text leaveOpen, Act act) {
        return new CompleteInitiative(NETWORK, completed().outcome(), leaveOpen, act);
    }

    private static CancelInitiative cancel(@Nullable Text leaveOpen, Act act) {
        return new CancelInitiative(NETWORK, leaveOpen, act);
    }
}
