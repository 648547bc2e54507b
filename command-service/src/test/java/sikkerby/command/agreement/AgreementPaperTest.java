package sikkerby.command.agreement;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.events.agreement.AgreementExamples.MARCH_6;
import static sikkerby.events.agreement.AgreementExamples.MARCH_8;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementExamples.version2Proposed;
import static sikkerby.events.partner.PartnerExamples.KOMMUNE;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Command;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.fact.Circumstances;

class AgreementPaperTest {

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void who_signed_is_unknown_where_the_secretariat_does_not_say_and_so_it_may_record_for_several_parties() {
        var politi = accepted(2, secondTerms(), POLITI, null, MARCH_6);
        agreement
                .given(drafted(), version1Proposed(), version2Proposed())
                .when(new AcceptTerms(YDRE_NOERREBRO, 2, POLITI, null, bySecretariatWithLetter(MARCH_6)))
                .expectEvents(politi);
        agreement
                .given(drafted(), version1Proposed(), version2Proposed(), politi)
                .when(new AcceptTerms(YDRE_NOERREBRO, 2, SSP, null, bySecretariatWithLetter(MARCH_8)))
                .expectEvents(accepted(2, secondTerms(), SSP, null, MARCH_8));
    }

    @Test
    void the_municipality_is_named_where_the_finance_administration_accepts_for_it_without_naming_it() {
        var drafted = drafted();
        agreement
                .given(
                        new AgreementDrafted(
                                YDRE_NOERREBRO,
                                NUMBER,
                                drafted.title(),
                                drafted.kind(),
                                List.of(KOMMUNE, POLITI),
                                List.of(),
                                drafted.confidentiality(),
                                false,
                                drafted.occurredOn()),
                        version1Proposed(),
                        version2Proposed())
                .when(new AcceptTerms(YDRE_NOERREBRO, 2, null, null, by(OKF, MARCH_6)))
                .expectEventsMatching(exactSequenceOf(onBehalfOfTheMunicipality()));
    }

    private static CustomTypeSafeMatcher<EventMessage<?>> onBehalfOfTheMunicipality() {
        return new CustomTypeSafeMatcher<>("on behalf of the municipality, by a coordinator") {
            @Override
            protected boolean matchesSafely(EventMessage<?> message) {
                return message.getMetaData().get(Command.CIRCUMSTANCES) instanceof Circumstances circumstances
                        && KOMMUNE.equals(circumstances.onBehalfOf())
                        && "COORDINATOR".equals(circumstances.role());
            }
        };
    }
}
