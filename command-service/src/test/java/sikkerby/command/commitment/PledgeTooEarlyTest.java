package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.agreement.BispebjergExamples.DRAFTED;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.partner.PartnerExamples.FSB;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.fsbRegisteredOn;
import static sikkerby.events.place.PlaceExamples.FOL;
import static sikkerby.events.place.PlaceExamples.folRegisteredOn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;

/** Nothing is promised before there is what the promise builds on. */
class PledgeTooEarlyTest {

    private static final LocalDate DAY_AFTER = FEBRUARY_1.plusDays(1);

    @Test
    void not_before_its_agreement_was_drafted() {
        var dayBefore = DRAFTED.minusDays(1);

        isTooEarly(pledge(BISPEBJERG, null, List.of(), List.of(), by(POLITI, dayBefore)), story(), DRAFTED);
    }

    @Test
    void not_before_its_initiative_was_proposed() {
        var initiative = InitiativeExamples.proposed();
        var proposed = initiative.occurredOn();
        var act = by(POLITI, proposed.minusDays(1));

        isTooEarly(pledge(null, null, List.of(initiative.initiative()), List.of(), act), List.of(initiative), proposed);
    }

    @Test
    void not_before_its_place_was_there() {
        var place = List.of(folRegisteredOn(DAY_AFTER));

        isTooEarly(pledgeAtFol(FEBRUARY_1), place, DAY_AFTER);
        isInTime(pledgeAtFol(DAY_AFTER), place);
    }

    @Test
    void not_before_its_debtor_was_there() {
        var debtor = List.of(fsbRegisteredOn(DAY_AFTER));

        isTooEarly(pledgeOfFsb(FEBRUARY_1), debtor, DAY_AFTER);
        isInTime(pledgeOfFsb(DAY_AFTER), debtor);
    }

    private static PledgeCommitment pledgeAtFol(LocalDate day) {
        return pledge(null, null, List.of(), List.of(FOL), by(POLITI, day));
    }

    private static PledgeCommitment pledgeOfFsb(LocalDate day) {
        return pledge(null, FSB, List.of(), List.of(), bySecretariatWithLetter(day));
    }

    private static List<? extends Fact> story() {
        return BispebjergExamples.story();
    }

    private static void isTooEarly(PledgeCommitment command, List<? extends Fact> elsewhere, LocalDate fact) {
        CommitmentFixture.commitment(elsewhere)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(
                        refused(RefusalCode.OCCURRED_TOO_EARLY, command.act().occurredOn(), fact));
    }

    private static void isInTime(PledgeCommitment command, List<? extends Fact> elsewhere) {
        CommitmentFixture.commitment(elsewhere)
                .givenNoPriorActivity()
                .when(command)
                .expectSuccessfulHandlerExecution();
    }

    private static PledgeCommitment pledge(
            @Nullable AgreementId agreement,
            @Nullable PartnerCode debtor,
            List<InitiativeId> initiatives,
            List<PlaceCode> places,
            Act act) {
        return new PledgeCommitment(
                PATROLS,
                agreement,
                debtor,
                List.of(),
                initiatives,
                places,
                pledged().text(),
                null,
                FEBRUARY_28,
                null,
                false,
                null,
                act);
    }
}
