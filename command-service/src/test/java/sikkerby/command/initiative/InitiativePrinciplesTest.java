package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.initiative.InitiativeFixture.initiative;
import static sikkerby.command.initiative.InitiativeFixture.initiativeBeforeTheSuccessor;
import static sikkerby.events.initiative.InitiativeExamples.CHANGED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.PROPOSED_ON;
import static sikkerby.events.initiative.InitiativeExamples.network;
import static sikkerby.events.initiative.InitiativeExamples.principleAssigned;
import static sikkerby.events.initiative.InitiativeExamples.principleUnassigned;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.G1;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;
import static sikkerby.events.strategy.StrategyExamples.SBS_2026;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.AssignPrinciple;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.command.initiative.InitiativeCommand.UnassignPrinciple;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.strategy.PrincipleCode;

class InitiativePrinciplesTest {

    private static final Act OWNER = by(SOF, CHANGED_ON);

    private static final LocalDate BEFORE = PROPOSED_ON.minusDays(1);

    @Nested
    class When_a_principle_is_assigned {

        @Test
        void it_stands_beside_the_primary() {
            proposed()
                    .when(assign(G1, false, OWNER))
                    .expectEvents(principleAssigned())
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void it_may_take_the_place_of_the_primary() {
            proposed().when(assign(G1, true, OWNER)).expectEvents(assigned(G1, true));
        }

        @Test
        void one_that_stands_there_may_become_the_primary() {
            proposed(principleAssigned()).when(assign(G1, true, OWNER)).expectEvents(assigned(G1, true));
        }

        @Test
        void the_same_again_changes_nothing() {
            proposed(principleAssigned())
                    .when(assign(G1, false, OWNER))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
            proposed().when(assign(F1, true, OWNER)).expectNoEvents();
        }

        @Test
        void it_is_one_of_the_strategy() {
            proposed()
                    .when(assign(new PrincipleCode("X9"), false, OWNER))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "code"));
        }

        @Test
        void the_strategy_takes_no_more_once_its_successor_is_in_force() {
            initiativeBeforeTheSuccessor()
                    .given(network())
                    .when(assign(G1, false, by(SOF, LocalDate.of(2026, 1, 1))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.STRATEGY_CLOSED, SBS_2022, SBS_2026));
        }

        @Test
        void that_cannot_have_been_before_the_proposal() {
            proposed()
                    .when(assign(G1, false, by(SOF, BEFORE)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, BEFORE, PROPOSED_ON));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_do_so() {
            proposed().when(assign(G1, false, bySecretariat(CHANGED_ON))).expectEvents(principleAssigned());
            proposed()
                    .when(assign(G1, false, by(SSP, CHANGED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
            proposed()
                    .when(assign(G1, false, bySteeringGroup(CHANGED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    @Nested
    class When_a_principle_is_taken_away {

        @Test
        void the_others_stay() {
            proposed(principleAssigned())
                    .when(unassign(G1, OWNER))
                    .expectEvents(principleUnassigned())
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void it_is_never_the_primary_and_so_never_the_last() {
            proposed().when(unassign(F1, OWNER)).expectNoEvents().expectException(refused(RefusalCode.NO_PRINCIPLE));
            proposed(principleAssigned())
                    .when(unassign(F1, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NO_PRINCIPLE));
        }

        @Test
        void the_former_primary_may_be() {
            proposed(assigned(G1, true)).when(unassign(F1, OWNER)).expectSuccessfulHandlerExecution();
        }

        @Test
        void once_more_changes_nothing() {
            proposed(principleAssigned(), principleUnassigned())
                    .when(unassign(G1, OWNER))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void that_cannot_have_been_before_it_was_assigned() {
            var day = CHANGED_ON.minusDays(1);

            proposed(principleAssigned())
                    .when(unassign(G1, by(SOF, day)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, day, CHANGED_ON));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_do_so() {
            proposed(principleAssigned())
                    .when(unassign(G1, by(SSP, CHANGED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }
    }

    private static TestExecutor<Initiative> proposed(InitiativeEvent... later) {
        FixtureConfiguration<Initiative> initiative = initiative();
        return initiative.given(
                Stream.concat(network().stream(), Stream.of(later)).toList());
    }

    private static AssignPrinciple assign(PrincipleCode code, boolean primary, Act act) {
        return new AssignPrinciple(NETWORK, new Link(code, principleAssigned().because(), primary), act);
    }

    private static PrincipleAssigned assigned(PrincipleCode code, boolean primary) {
        return new PrincipleAssigned(
                NETWORK, SBS_2022, code, principleAssigned().because(), primary, CHANGED_ON);
    }

    private static UnassignPrinciple unassign(PrincipleCode code, Act act) {
        return new UnassignPrinciple(NETWORK, code, act);
    }
}
