package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.initiative.InitiativeFixture.initiative;
import static sikkerby.events.initiative.InitiativeExamples.CHANGED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.PROPOSED_ON;
import static sikkerby.events.initiative.InitiativeExamples.network;
import static sikkerby.events.initiative.InitiativeExamples.partnerUnassigned;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.partner.PartnerExamples.UNKNOWN;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.AssignPartner;
import sikkerby.command.initiative.InitiativeCommand.UnassignPartner;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.PartnerRole;

class InitiativePartnersTest {

    private static final Act OWNER = by(SOF, CHANGED_ON);

    private static final LocalDate BEFORE = PROPOSED_ON.minusDays(1);

    @Nested
    class When_a_partner_is_assigned {

        @Test
        void it_contributes() {
            proposed().when(assign(BUF, OWNER)).expectEvents(contributes(BUF));
        }

        @Test
        void the_same_again_changes_nothing() {
            proposed().when(assign(SSP, OWNER)).expectNoEvents().expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void it_is_not_the_owner() {
            proposed()
                    .when(assign(SOF, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OWNER_CONTRIBUTES, SOF));
        }

        @Test
        void it_is_somebody_known() {
            proposed()
                    .when(assign(UNKNOWN, OWNER))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "partner"));
        }

        @Test
        void that_cannot_have_been_before_the_proposal() {
            proposed()
                    .when(assign(BUF, by(SOF, BEFORE)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, BEFORE, PROPOSED_ON));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_do_so() {
            proposed()
                    .when(assign(BUF, by(BUF, CHANGED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }
    }

    @Nested
    class When_a_partner_is_taken_away {

        @Test
        void it_contributes_no_more() {
            proposed().when(unassign(SSP, OWNER)).expectEvents(partnerUnassigned());
        }

        @Test
        void once_more_changes_nothing() {
            proposed(partnerUnassigned())
                    .when(unassign(SSP, OWNER))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void that_cannot_have_been_before_it_was_assigned() {
            proposed()
                    .when(unassign(SSP, by(SOF, BEFORE)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, BEFORE, PROPOSED_ON));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_do_so() {
            proposed()
                    .when(unassign(SSP, by(SSP, CHANGED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }
    }

    private static TestExecutor<Initiative> proposed(InitiativeEvent... later) {
        FixtureConfiguration<Initiative> initiative = initiative();
        return initiative.given(
                Stream.concat(network().stream(), Stream.of(later)).toList());
    }

    private static AssignPartner assign(PartnerCode partner, Act act) {
        return new AssignPartner(NETWORK, partner, PartnerRole.CONTRIBUTOR, act);
    }

    private static PartnerAssigned contributes(PartnerCode partner) {
        return new PartnerAssigned(NETWORK, partner, PartnerRole.CONTRIBUTOR, CHANGED_ON);
    }

    private static UnassignPartner unassign(PartnerCode partner, Act act) {
        return new UnassignPartner(NETWORK, partner, act);
    }
}
