package sikkerby.command.casefile;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.byAuditor;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.casefile.CaseFixture.nothing;
import static sikkerby.events.casefile.CaseExamples.COOPERATION;
import static sikkerby.events.casefile.CaseExamples.ESDH_CASE;
import static sikkerby.events.casefile.CaseExamples.NUMBER;
import static sikkerby.events.casefile.CaseExamples.OPENED_ON;
import static sikkerby.events.casefile.CaseExamples.PREVENTION;
import static sikkerby.events.casefile.CaseExamples.RECRUITING;
import static sikkerby.events.casefile.CaseExamples.opened;
import static sikkerby.events.casefile.CaseExamples.openedWithItsNumber;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.REGISTERED_ON;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.UNKNOWN;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.casefile.CaseCommand.OpenCase;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;

class CaseOpeningTest {

    private static final Act RESPONSIBLE = by(SOF, OPENED_ON);

    @Test
    void it_is_for_the_parties_unless_said_otherwise() {
        when(open(SOF, RESPONSIBLE)).expectEvents(opened()).expectResultMessagePayload(Done.with(NUMBER));
    }

    @Test
    void it_may_have_its_number_and_topic_from_the_start() {
        when(new OpenCase(
                        RECRUITING,
                        opened().title(),
                        SOF,
                        ESDH_CASE,
                        PREVENTION,
                        COOPERATION,
                        Confidentiality.PUBLIC,
                        RESPONSIBLE))
                .expectEvents(openedWithItsNumber());
    }

    @Test
    void the_secretariat_opens_it_for_any_partner() {
        when(open(SOF, bySecretariat(OPENED_ON))).expectEvents(opened());
    }

    @Test
    void a_facet_needs_its_topic() {
        when(new OpenCase(RECRUITING, opened().title(), SOF, null, null, COOPERATION, null, RESPONSIBLE))
                .expectNoEvents()
                .expectException(refusedField(RefusalCode.INVALID, "kleTopic"));
    }

    @Test
    void nobody_opens_it_for_a_partner_that_is_no_more() {
        CaseFixture.among(new PartnerDissolved(SOF, POLITI, OPENED_ON, OPENED_ON))
                .givenNoPriorActivity()
                .when(open(SOF, bySecretariat(OPENED_ON)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_DISSOLVED, SOF, OPENED_ON));
    }

    @Test
    void a_coordinator_opens_it_for_the_own_partner_only() {
        when(open(SOF, by(POLITI, OPENED_ON))).expectNoEvents().expectException(refused(RefusalCode.NOT_OWNER, SOF));
    }

    @Test
    void others_open_none() {
        for (var act : new Act[] {bySteeringGroup(OPENED_ON), byAuditor(OPENED_ON)})
            when(open(SOF, act)).expectNoEvents().expectException(refused(RefusalCode.ROLE_MAY_NOT));
    }

    @Test
    void who_is_responsible_has_to_be_known() {
        when(open(UNKNOWN, bySecretariat(OPENED_ON)))
                .expectNoEvents()
                .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "responsible"));
    }

    @Test
    void nobody_was_responsible_before_being_there() {
        var before = REGISTERED_ON.minusDays(1);

        when(open(SOF, by(SOF, before)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, REGISTERED_ON));
    }

    private static OpenCase open(PartnerCode responsible, Act act) {
        return new OpenCase(RECRUITING, opened().title(), responsible, null, null, null, null, act);
    }

    private static ResultValidator<Case> when(OpenCase command) {
        return nothing().givenNoPriorActivity().when(command);
    }
}
