package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.byAuditor;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.pledgedToTheSteeringGroup;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.partner.PartnerExamples.UNKNOWN;
import static sikkerby.events.place.PlaceExamples.BIS;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceExamples;

class CommitmentPledgeTest {

    private static final AgreementId NOWHERE = AgreementId.of("01860b20-0000-7000-8000-00000000dead");

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Test
    void a_party_pledges_to_the_other_parties_under_the_terms_in_force() {
        commitment
                .givenNoPriorActivity()
                .when(pledge(by(POLITI, FEBRUARY_1)))
                .expectEvents(pledged())
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    @Test
    void the_secretariat_may_record_what_a_party_wrote() {
        commitment
                .givenNoPriorActivity()
                .when(pledgeOf(POLITI, bySecretariatWithLetter(FEBRUARY_1)))
                .expectEvents(pledged());
    }

    @Test
    void it_may_name_the_parties_that_it_is_made_to() {
        commitment
                .givenNoPriorActivity()
                .when(pledgeTo(List.of(SSP, SSP), by(POLITI, FEBRUARY_1)))
                .expectEvents(pledgedTo(List.of(SSP)));
    }

    private static CommitmentPledged pledgedTo(List<PartnerCode> beneficiaries) {
        var pledged = pledged();
        return new CommitmentPledged(
                PATROLS,
                NUMBER,
                BISPEBJERG,
                1,
                POLITI,
                beneficiaries,
                pledged.initiatives(),
                pledged.places(),
                pledged.text(),
                pledged.measure(),
                FEBRUARY_28,
                null,
                false,
                Confidentiality.PARTIES,
                FEBRUARY_1);
    }

    @Test
    void without_an_agreement_it_is_made_to_the_steering_group() {
        commitment
                .givenNoPriorActivity()
                .when(unilateral(null, by(POLITI, FEBRUARY_1)))
                .expectEvents(pledgedToTheSteeringGroup());
    }

    @Nested
    class It_is_refused {

        @Test
        void from_a_contributor() {
            refusedTo(pledge(by(BUF, FEBRUARY_1)), RefusalCode.NOT_PARTY, BUF);
        }

        @Test
        void in_the_name_of_another_party() {
            refusedTo(pledgeOf(SSP, by(POLITI, FEBRUARY_1)), RefusalCode.ACTS_FOR_OTHER_PARTY, SSP);
        }

        @Test
        void from_the_secretariat_without_a_document() {
            refusedTo(pledgeOf(POLITI, bySecretariat(FEBRUARY_1)), RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI);
        }

        @Test
        void from_the_steering_group_and_from_an_auditor() {
            refusedTo(pledge(bySteeringGroup(FEBRUARY_1)), RefusalCode.ROLE_MAY_NOT);
            refusedTo(unilateral(null, byAuditor(FEBRUARY_1)), RefusalCode.ROLE_MAY_NOT);
        }

        @Test
        void to_somebody_who_is_no_party() {
            refusedTo(pledgeTo(List.of(BUF), by(POLITI, FEBRUARY_1)), RefusalCode.NOT_PARTY, BUF);
        }

        @Test
        void to_oneself() {
            commitment
                    .givenNoPriorActivity()
                    .when(pledgeTo(List.of(SSP, POLITI), by(POLITI, FEBRUARY_1)))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.INVALID, "beneficiaries"));
        }

        @Test
        void more_openly_than_its_agreement() {
            refusedTo(
                    pledgeAt(Confidentiality.PUBLIC, by(POLITI, FEBRUARY_1)),
                    RefusalCode.TOO_OPEN,
                    Confidentiality.PARTIES);
        }

        @Test
        void more_closely_held_than_anybody_can_be_given_a_right_to_read() {
            refusedIn("confidentiality", pledgeAt(Confidentiality.AGENCY, by(POLITI, FEBRUARY_1)), RefusalCode.INVALID);
        }

        @Test
        void under_an_agreement_that_nobody_knows() {
            refusedIn("agreement", pledgeUnder(NOWHERE, by(POLITI, FEBRUARY_1)), RefusalCode.UNKNOWN_CODE);
        }

        @Test
        void for_a_place_or_an_initiative_that_nobody_knows() {
            refusedIn("places", pledgeFor(List.of(), PlaceExamples.UNKNOWN), RefusalCode.UNKNOWN_CODE);
            refusedIn(
                    "initiatives",
                    pledgeFor(List.of(InitiativeExamples.proposed().initiative()), BIS),
                    RefusalCode.UNKNOWN_CODE);
        }

        @Test
        void from_a_partner_that_nobody_knows() {
            refusedIn("debtor", unilateral(UNKNOWN, bySecretariatWithLetter(FEBRUARY_1)), RefusalCode.UNKNOWN_CODE);
        }

        @Test
        void where_it_names_beneficiaries_but_no_agreement() {
            refusedIn(
                    "beneficiaries",
                    pledge(null, null, List.of(SSP), List.of(), BIS, null, by(POLITI, FEBRUARY_1)),
                    RefusalCode.NO_BENEFICIARIES);
        }
    }

    private void refusedTo(PledgeCommitment command, RefusalCode code, Object... details) {
        commitment.givenNoPriorActivity().when(command).expectNoEvents().expectException(refused(code, details));
    }

    private void refusedIn(String field, PledgeCommitment command, RefusalCode code) {
        commitment.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusedField(code, field));
    }

    private static PledgeCommitment pledge(Act act) {
        return pledgeUnder(BISPEBJERG, act);
    }

    private static PledgeCommitment pledgeUnder(AgreementId agreement, Act act) {
        return pledge(agreement, null, List.of(), List.of(), BIS, null, act);
    }

    private static PledgeCommitment pledgeOf(PartnerCode debtor, Act act) {
        return pledge(BISPEBJERG, debtor, List.of(), List.of(), BIS, null, act);
    }

    private static PledgeCommitment pledgeTo(List<PartnerCode> beneficiaries, Act act) {
        return pledge(BISPEBJERG, null, beneficiaries, List.of(), BIS, null, act);
    }

    private static PledgeCommitment pledgeFor(List<InitiativeId> initiatives, PlaceCode place) {
        return pledge(BISPEBJERG, null, List.of(), initiatives, place, null, by(POLITI, FEBRUARY_1));
    }

    private static PledgeCommitment pledgeAt(Confidentiality confidentiality, Act act) {
        return pledge(BISPEBJERG, null, List.of(), List.of(), BIS, confidentiality, act);
    }

    private static PledgeCommitment unilateral(@Nullable PartnerCode debtor, Act act) {
        return pledge(null, debtor, List.of(), List.of(), BIS, null, act);
    }

    private static PledgeCommitment pledge(
            @Nullable AgreementId agreement,
            @Nullable PartnerCode debtor,
            List<PartnerCode> beneficiaries,
            List<InitiativeId> initiatives,
            PlaceCode place,
            @Nullable Confidentiality confidentiality,
            Act act) {
        var measure = agreement == null ? null : pledged().measure();
        return new PledgeCommitment(
                PATROLS,
                agreement,
                debtor,
                beneficiaries,
                initiatives,
                List.of(place),
                pledged().text(),
                measure,
                FEBRUARY_28,
                null,
                false,
                confidentiality,
                act);
    }
}
