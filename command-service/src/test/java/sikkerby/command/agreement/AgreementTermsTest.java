package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.DRAFTED;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.MARCH_2;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_7;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.UNTIL_2025;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.firstTerms;
import static sikkerby.events.agreement.AgreementExamples.politiAcceptedVersion1;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementExamples.version2Proposed;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.ProposeTerms;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.Text;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceExamples;

class AgreementTermsTest {

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void a_party_may_propose_terms() {
        agreement
                .given(drafted())
                .when(new ProposeTerms(YDRE_NOERREBRO, firstTerms(), by(SOF, MARCH_1)))
                .expectEvents(version1Proposed())
                .expectResultMessagePayload(Done.withTerms(NUMBER, 1));
    }

    @Test
    void the_secretariat_may_propose_terms() {
        agreement
                .given(drafted())
                .when(new ProposeTerms(YDRE_NOERREBRO, firstTerms(), bySecretariat(MARCH_1)))
                .expectEvents(version1Proposed());
    }

    @Test
    void changed_terms_are_a_new_version_and_proposing_them_is_not_accepting_them() {
        agreement
                .given(drafted(), version1Proposed(), politiAcceptedVersion1())
                .when(new ProposeTerms(YDRE_NOERREBRO, secondTerms(), by(SOF, MARCH_5)))
                .expectEvents(version2Proposed())
                .expectResultMessagePayload(Done.withTerms(NUMBER, 2));
    }

    @Test
    void the_same_terms_proposed_again_change_nothing_unless_somebody_declined_them() {
        agreement
                .given(drafted(), version1Proposed(), politiAcceptedVersion1())
                .when(new ProposeTerms(YDRE_NOERREBRO, firstTerms(), by(SSP, MARCH_2)))
                .expectNoEvents()
                .expectResultMessagePayload(Done.withTerms(NUMBER, 1));
        agreement
                .given(drafted(), version1Proposed(), new TermsDeclined(YDRE_NOERREBRO, 1, SOF, MARCH_2))
                .when(new ProposeTerms(YDRE_NOERREBRO, firstTerms(), by(SSP, MARCH_2)))
                .expectEvents(proposed(2, firstTerms(), MARCH_2));
    }

    @Nested
    class Terms_are_refused {

        @Test
        void from_a_contributor() {
            agreement
                    .given(drafted())
                    .when(new ProposeTerms(YDRE_NOERREBRO, firstTerms(), by(BUF, MARCH_1)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_PARTY, BUF));
        }

        @Test
        void from_the_steering_group() {
            agreement
                    .given(drafted())
                    .when(new ProposeTerms(YDRE_NOERREBRO, firstTerms(), bySteeringGroup(MARCH_1)))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void for_a_place_that_nobody_knows() {
            agreement
                    .given(drafted())
                    .when(new ProposeTerms(YDRE_NOERREBRO, at(PlaceExamples.UNKNOWN), by(SOF, MARCH_1)))
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "places"));
        }

        @Test
        void before_a_place_was_there() {
            var among = AgreementFixture.agreement(PlaceExamples.folRegisteredOn(MARCH_2));
            among.given(drafted())
                    .when(new ProposeTerms(YDRE_NOERREBRO, at(PlaceExamples.FOL), by(SOF, MARCH_1)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_1, MARCH_2));
            among.given(drafted())
                    .when(new ProposeTerms(YDRE_NOERREBRO, at(PlaceExamples.FOL), by(SOF, MARCH_2)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void before_the_agreement_was_drafted() {
            var dayBefore = DRAFTED.minusDays(1);
            agreement
                    .given(drafted())
                    .when(new ProposeTerms(YDRE_NOERREBRO, firstTerms(), happened(dayBefore, by(SOF, MARCH_1))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, dayBefore, DRAFTED));
        }

        @Test
        void before_the_version_that_they_change() {
            agreement
                    .given(drafted(), version1Proposed(), version2Proposed())
                    .when(new ProposeTerms(YDRE_NOERREBRO, firstTerms(), happened(MARCH_2, by(SOF, MARCH_7))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_2, MARCH_5));
        }
    }

    @Nested
    class When_it_is_about_sharing_information {

        @Test
        void the_terms_have_to_name_the_law_that_allows_it() {
            agreement
                    .given(infoSharing())
                    .when(new ProposeTerms(YDRE_NOERREBRO, sharing(text("Tidlig indsats"), null), by(SOF, MARCH_1)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.LEGAL_BASIS_MISSING));
        }

        @Test
        void the_terms_have_to_name_what_it_is_for() {
            agreement
                    .given(infoSharing())
                    .when(new ProposeTerms(YDRE_NOERREBRO, sharing(null, law()), by(SOF, MARCH_1)))
                    .expectException(refused(RefusalCode.LEGAL_BASIS_MISSING));
        }

        @Test
        void the_terms_may_be_proposed_with_both() {
            var terms = sharing(text("Tidlig indsats"), law());
            agreement
                    .given(infoSharing())
                    .when(new ProposeTerms(YDRE_NOERREBRO, terms, by(SOF, MARCH_1)))
                    .expectEvents(proposed(1, terms, MARCH_1));
        }

        private AgreementDrafted infoSharing() {
            var drafted = drafted();
            return new AgreementDrafted(
                    drafted.agreement(),
                    drafted.number(),
                    drafted.title(),
                    AgreementKind.INFO_SHARING,
                    drafted.parties(),
                    drafted.contributors(),
                    drafted.confidentiality(),
                    drafted.internal(),
                    drafted.occurredOn());
        }

        private Text law() {
            return text("Retsplejeloven § 115");
        }

        private Terms sharing(@Nullable Text purpose, @Nullable Text legalBasis) {
            return new Terms(
                    text("Parterne deler oplysninger."), purpose, UNTIL_2025, List.of(), 0, true, null, legalBasis);
        }
    }

    private static Terms at(PlaceCode place) {
        return new Terms(text("Et andet sted"), null, UNTIL_2025, List.of(place), 0, true, null, null);
    }
}
