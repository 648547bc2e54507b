package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.byAuditor;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.DRAFTED;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.FSB;
import static sikkerby.events.partner.PartnerExamples.KOMMUNE;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.partner.PartnerExamples.UNKNOWN;
import static sikkerby.events.partner.PartnerExamples.fsbRegisteredOn;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.DraftAgreement;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;

class AgreementDraftTest {

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void a_party_may_draft_it() {
        agreement
                .givenNoPriorActivity()
                .when(draft(by(SOF, DRAFTED)))
                .expectEvents(drafted())
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    @Test
    void the_secretariat_may_draft_it() {
        agreement.givenNoPriorActivity().when(draft(bySecretariat(DRAFTED))).expectEvents(drafted());
    }

    @Test
    void the_finance_administration_may_draft_it_for_the_municipality() {
        agreement
                .givenNoPriorActivity()
                .when(draft(List.of(KOMMUNE, POLITI), List.of(), null, by(OKF, DRAFTED)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_party_named_twice_is_one_party() {
        agreement
                .givenNoPriorActivity()
                .when(draft(List.of(SOF, SSP, SOF, POLITI), List.of(BUF, BUF), null, by(SOF, DRAFTED)))
                .expectEvents(drafted());
    }

    @Test
    void it_is_internal_where_all_its_parties_lie_inside_the_municipality() {
        agreement
                .givenNoPriorActivity()
                .when(draft(List.of(SOF, OKF), List.of(), Confidentiality.PUBLIC, by(SOF, DRAFTED)))
                .expectEvents(new AgreementDrafted(
                        YDRE_NOERREBRO,
                        NUMBER,
                        drafted().title(),
                        drafted().kind(),
                        List.of(SOF, OKF),
                        List.of(),
                        Confidentiality.PUBLIC,
                        true,
                        DRAFTED));
    }

    @Nested
    class It_is_refused {

        @Test
        void with_fewer_than_two_parties() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(List.of(SOF, SOF), List.of(), null, by(SOF, DRAFTED)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.TOO_FEW_PARTIES));
        }

        @Test
        void from_somebody_who_would_be_no_party() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(by(BUF, DRAFTED)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_PARTY, BUF));
        }

        @Test
        void from_the_steering_group_and_from_an_auditor() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(bySteeringGroup(DRAFTED)))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
            agreement
                    .givenNoPriorActivity()
                    .when(draft(byAuditor(DRAFTED)))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void where_a_party_is_a_contributor_too() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(List.of(SOF, SSP), List.of(SSP), null, by(SOF, DRAFTED)))
                    .expectException(refusedField(RefusalCode.CONTRIBUTOR_IS_PARTY, "contributors"));
        }

        @Test
        void with_a_party_that_nobody_knows() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(List.of(SOF, UNKNOWN), List.of(), null, by(SOF, DRAFTED)))
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "parties"));
        }

        @Test
        void with_a_contributor_that_nobody_knows() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(List.of(SOF, SSP), List.of(UNKNOWN), null, by(SOF, DRAFTED)))
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "contributors"));
        }

        @Test
        void before_a_party_or_a_contributor_was_there() {
            var dayAfter = DRAFTED.plusDays(1);
            var among = AgreementFixture.agreement(fsbRegisteredOn(dayAfter));
            var tooEarly = refused(RefusalCode.OCCURRED_TOO_EARLY, DRAFTED, dayAfter);

            among.givenNoPriorActivity()
                    .when(draft(List.of(SOF, FSB), List.of(), null, by(SOF, DRAFTED)))
                    .expectNoEvents()
                    .expectException(tooEarly);
            among.givenNoPriorActivity()
                    .when(draft(List.of(SOF, SSP), List.of(FSB), null, by(SOF, DRAFTED)))
                    .expectNoEvents()
                    .expectException(tooEarly);
            among.givenNoPriorActivity()
                    .when(draft(List.of(SOF, FSB), List.of(), null, by(SOF, dayAfter)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void more_closely_held_than_anybody_can_be_given_a_right_to_read() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(List.of(SOF, SSP), List.of(), Confidentiality.RESTRICTED, by(SOF, DRAFTED)))
                    .expectException(refusedField(RefusalCode.INVALID, "confidentiality"));
        }
    }

    private static DraftAgreement draft(Act act) {
        return draft(List.of(SOF, SSP, POLITI), List.of(BUF), null, act);
    }

    private static DraftAgreement draft(
            List<PartnerCode> parties,
            List<PartnerCode> contributors,
            @Nullable Confidentiality confidentiality,
            Act act) {
        return new DraftAgreement(
                YDRE_NOERREBRO, drafted().title(), drafted().kind(), parties, contributors, confidentiality, act);
    }
}
