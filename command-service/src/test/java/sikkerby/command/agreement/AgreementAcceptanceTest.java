package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.MARCH_2;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_6;
import static sikkerby.events.agreement.AgreementExamples.MARCH_7;
import static sikkerby.events.agreement.AgreementExamples.MARCH_8;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.SOF_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.politiAcceptedVersion1;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.sofAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.sspAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementExamples.version2Proposed;
import static sikkerby.events.fact.CircumstancesExamples.SECRETARIAT;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.KOMMUNE;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.partner.PartnerExamples.TMF;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

class AgreementAcceptanceTest {

    private static final ActorId DIRECTOR = new ActorId("direktoer-politi");

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void a_party_accepts_this_very_version() {
        onMarch5()
                .when(accept(2, by(SSP, MARCH_6)))
                .expectEvents(sspAcceptedVersion2())
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    @Test
    void a_coordinator_may_record_that_somebody_else_signed() {
        onMarch5()
                .when(new AcceptTerms(YDRE_NOERREBRO, 2, null, DIRECTOR, by(POLITI, MARCH_6)))
                .expectEvents(accepted(2, secondTerms(), POLITI, DIRECTOR, MARCH_6));
    }

    @Test
    void the_secretariat_may_record_a_signature_on_paper_with_the_day_it_was_given() {
        onMarch5()
                .when(new AcceptTerms(
                        YDRE_NOERREBRO, 2, POLITI, DIRECTOR, happened(MARCH_6, bySecretariatWithLetter(MARCH_9))))
                .expectEvents(accepted(2, secondTerms(), POLITI, DIRECTOR, MARCH_6));
    }

    @Test
    void the_finance_administration_need_not_say_that_it_speaks_for_the_municipality() {
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
                .when(accept(2, by(OKF, MARCH_6)))
                .expectEvents(accepted(2, secondTerms(), KOMMUNE, new ActorId("okf"), MARCH_6));
    }

    @Nested
    class It_is_refused {

        @Test
        void for_a_version_that_is_not_the_newest() {
            onMarch5()
                    .when(accept(1, by(SSP, MARCH_7)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.STALE_VERSION, 1, 2));
        }

        @Test
        void for_a_version_that_there_is_not_yet() {
            onMarch5()
                    .when(accept(3, by(SSP, MARCH_7)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NO_TERMS, 3));
        }

        @Test
        void before_any_terms_are_proposed() {
            agreement
                    .given(drafted())
                    .when(accept(1, by(SSP, MARCH_1)))
                    .expectException(refused(RefusalCode.NO_TERMS, 1));
        }

        @Test
        void when_it_is_sent_twice() {
            agreement
                    .given(drafted(), version1Proposed(), version2Proposed(), sspAcceptedVersion2())
                    .when(accept(2, by(SSP, MARCH_7)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_ACCEPTED, SSP, 2));
        }

        @Test
        void from_a_contributor_and_from_a_stranger() {
            onMarch5().when(accept(2, by(BUF, MARCH_6))).expectException(refused(RefusalCode.NOT_PARTY, BUF));
            onMarch5().when(accept(2, by(TMF, MARCH_6))).expectException(refused(RefusalCode.NOT_PARTY, TMF));
        }

        @Test
        void for_another_party() {
            onMarch5()
                    .when(acceptFor(POLITI, by(SOF, MARCH_6)))
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI));
        }

        @Test
        void from_the_secretariat_without_a_document() {
            onMarch5()
                    .when(acceptFor(POLITI, bySecretariat(MARCH_6)))
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI));
        }

        @Test
        void from_the_secretariat_for_a_contributor_even_with_a_document() {
            onMarch5()
                    .when(acceptFor(BUF, bySecretariatWithLetter(MARCH_6)))
                    .expectException(refused(RefusalCode.NOT_PARTY, BUF));
        }

        @Test
        void from_the_steering_group() {
            onMarch5().when(accept(2, bySteeringGroup(MARCH_6))).expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void before_its_version_was_proposed() {
            onMarch5()
                    .when(accept(2, happened(MARCH_2, by(SSP, MARCH_6))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_2, MARCH_5));
        }

        @Test
        void from_somebody_who_acts_for_nobody_and_names_nobody() {
            var nobody = new Act(
                    SECRETARIAT,
                    null,
                    bySecretariat(MARCH_6).roles(),
                    MARCH_6,
                    MARCH_6,
                    null,
                    bySecretariatWithLetter(MARCH_6).document(),
                    null,
                    bySecretariat(MARCH_6).origin(),
                    bySecretariat(MARCH_6).correlation(),
                    null);
            onMarch5().when(accept(2, nobody)).expectException(refusedField(RefusalCode.PARTY_NOT_NAMED, "party"));
        }
    }

    @Nested
    class One_human {

        @Test
        void signs_for_one_party_only() {
            agreement
                    .given(drafted(), version1Proposed(), version2Proposed(), sofAcceptedVersion2())
                    .when(new AcceptTerms(YDRE_NOERREBRO, 2, null, SOF_COORDINATOR, by(POLITI, MARCH_8)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI));
        }

        @Test
        void signs_for_one_party_only_whatever_the_version() {
            agreement
                    .given(drafted(), version1Proposed(), politiAcceptedVersion1(), version2Proposed())
                    .when(new AcceptTerms(
                            YDRE_NOERREBRO, 2, SSP, new ActorId("politi"), bySecretariatWithLetter(MARCH_8)))
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, SSP));
        }

        @Test
        void may_sign_the_next_version_for_the_same_party() {
            agreement
                    .given(drafted(), version1Proposed(), politiAcceptedVersion1(), version2Proposed())
                    .when(accept(2, by(POLITI, MARCH_8)))
                    .expectEvents(accepted(2, secondTerms(), POLITI, new ActorId("politi"), MARCH_8));
        }

        @Test
        void in_the_secretariat_may_record_for_several_parties_what_others_signed() {
            agreement
                    .given(
                            drafted(),
                            version1Proposed(),
                            version2Proposed(),
                            accepted(2, secondTerms(), POLITI, DIRECTOR, MARCH_6))
                    .when(new AcceptTerms(
                            YDRE_NOERREBRO, 2, SSP, new ActorId("leder-ssp"), bySecretariatWithLetter(MARCH_8)))
                    .expectEvents(accepted(2, secondTerms(), SSP, new ActorId("leder-ssp"), MARCH_8));
        }
    }

    /** The police accepted version 1; then the municipality changed a clause. */
    private TestExecutor<Agreement> onMarch5() {
        return agreement.given(drafted(), version1Proposed(), politiAcceptedVersion1(), version2Proposed());
    }

    private static AcceptTerms accept(int version, Act act) {
        return new AcceptTerms(YDRE_NOERREBRO, version, null, null, act);
    }

    private static AcceptTerms acceptFor(PartnerCode party, Act act) {
        return new AcceptTerms(YDRE_NOERREBRO, 2, party, null, act);
    }
}
