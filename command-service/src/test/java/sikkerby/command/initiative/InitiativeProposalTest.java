package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.initiative.InitiativeFixture.initiative;
import static sikkerby.command.initiative.Proposal.proposal;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.PROPOSED_ON;
import static sikkerby.events.initiative.InitiativeExamples.network;
import static sikkerby.events.initiative.InitiativeExamples.partnerAssigned;
import static sikkerby.events.initiative.InitiativeExamples.primaryAssigned;
import static sikkerby.events.initiative.InitiativeExamples.proposed;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.G1;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.strategy.PrincipleCode;

class InitiativeProposalTest {

    @Test
    void its_owner_may_propose_it() {
        initiative()
                .givenNoPriorActivity()
                .when(proposal().command())
                .expectEvents(network().toArray())
                .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
    }

    @Test
    void the_secretariat_may_propose_it() {
        initiative()
                .givenNoPriorActivity()
                .when(proposal().by(bySecretariat(PROPOSED_ON)).command())
                .expectEvents(network().toArray());
    }

    @Test
    void the_primary_principle_comes_first() {
        var second = new Link(G1, text("Fælles for alle."), false);

        initiative()
                .givenNoPriorActivity()
                .when(proposal().serving(second, proposal().link()).command())
                .expectEvents(
                        proposed(),
                        primaryAssigned(),
                        new PrincipleAssigned(
                                proposed().initiative(), SBS_2022, G1, second.because(), false, PROPOSED_ON),
                        partnerAssigned());
    }

    @Test
    void a_contributor_or_place_named_twice_counts_once() {
        initiative()
                .givenNoPriorActivity()
                .when(proposal()
                        .with(SSP, SSP)
                        .in(PlaceExamples.YNB, PlaceExamples.YNB)
                        .command())
                .expectEvents(network().toArray());
    }

    @Nested
    class Who_may {

        @Test
        void no_coordinator_proposes_for_another_agency() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().by(by(POLITI, PROPOSED_ON)).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }

        @Test
        void the_steering_group_proposes_nothing() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().by(bySteeringGroup(PROPOSED_ON)).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    @Nested
    class Its_principles {

        @Test
        void are_at_least_one() {
            assertNoPrinciple();
        }

        @Test
        void have_a_primary_among_them() {
            assertNoPrinciple(new Link(F1, text("Fordi."), false));
        }

        @Test
        void have_one_primary_only() {
            assertNoPrinciple(proposal().link(), new Link(G1, text("Fordi."), true));
        }

        @Test
        void are_each_named_once() {
            assertNoPrinciple(proposal().link(), new Link(F1, text("Fordi."), false));
        }

        @Test
        void are_those_of_the_strategy() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal()
                            .serving(new Link(new PrincipleCode("X9"), text("Fordi."), true))
                            .command())
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "principles"));
        }

        private void assertNoPrinciple(Link... links) {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().serving(links).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NO_PRINCIPLE));
        }
    }

    @Nested
    class Others_named {

        @Test
        void have_to_be_known() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().with(PartnerExamples.UNKNOWN).command())
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "contributors"));
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().in(PlaceExamples.UNKNOWN).command())
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "places"));
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal()
                            .ownedBy(PartnerExamples.UNKNOWN)
                            .by(bySecretariat(PROPOSED_ON))
                            .command())
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "owner"));
        }

        @Test
        void are_not_the_owner() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().with(SOF).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OWNER_CONTRIBUTES, SOF));
        }
    }
}
