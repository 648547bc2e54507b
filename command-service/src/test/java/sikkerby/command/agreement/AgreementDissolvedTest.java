package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_6;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.politiAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.sofAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.sspAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementExamples.version2EnteredIntoForce;
import static sikkerby.events.agreement.AgreementExamples.version2Proposed;
import static sikkerby.events.partner.PartnerExamples.OMR;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.DeclineTerms;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;

/** A party that is no more says nothing to terms; who takes its place is heard from paper. */
class AgreementDissolvedTest {

    @Test
    void it_neither_accepts_nor_declines() {
        succeededBy(null)
                .when(new AcceptTerms(YDRE_NOERREBRO, 2, null, null, by(SSP, MARCH_6)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_DISSOLVED, SSP, MARCH_6));
        succeededBy(OMR)
                .when(new DeclineTerms(YDRE_NOERREBRO, 2, null, because("Vi er her ikke.", by(SSP, MARCH_6))))
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_DISSOLVED, SSP, MARCH_6));
        succeededBy(null)
                .when(new AcceptTerms(YDRE_NOERREBRO, 2, SSP, null, bySecretariatWithLetter(MARCH_6)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_DISSOLVED, SSP, MARCH_6));
    }

    @Test
    void what_it_accepted_before_counts() {
        succeededBy(null)
                .when(new AcceptTerms(YDRE_NOERREBRO, 2, null, null, by(SSP, MARCH_5)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void its_successor_accepts_in_its_place() {
        succeededBy(OMR)
                .when(new AcceptTerms(YDRE_NOERREBRO, 2, SSP, null, bySecretariatWithLetter(MARCH_6)))
                .expectEvents(AgreementExamples.accepted(2, secondTerms(), SSP, null, MARCH_6));
    }

    @Test
    void the_others_bind_nobody_who_is_no_more() {
        var last = new AcceptTerms(YDRE_NOERREBRO, 2, null, null, by(POLITI, MARCH_9));
        succeededBy(null)
                .andGiven(sspAcceptedVersion2(), sofAcceptedVersion2())
                .when(last)
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_DISSOLVED, SSP, MARCH_6));
        succeededBy(OMR)
                .andGiven(sspAcceptedVersion2(), sofAcceptedVersion2())
                .when(last)
                .expectEvents(politiAcceptedVersion2(), version2EnteredIntoForce());
    }

    private static TestExecutor<Agreement> succeededBy(@Nullable PartnerCode successor) {
        return AgreementFixture.agreement(new PartnerDissolved(SSP, successor, MARCH_6, MARCH_6))
                .given(drafted(), version1Proposed(), version2Proposed());
    }
}
