package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.partner.PartnerExamples.POLITI;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.place.PlaceExamples;

class RecurringPledgeTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Test
    void it_says_how_often_and_until_when() {
        var monthly = pledged(Recurrence.MONTHLY, FEBRUARY_28);

        commitment.givenNoPriorActivity().when(pledge(monthly)).expectEvents(monthly);
    }

    @Test
    void its_last_day_lies_within_the_agreement_like_any_other() {
        commitment
                .givenNoPriorActivity()
                .when(pledge(pledged(Recurrence.WEEKLY, NEW_YEAR)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.DUE_OUTSIDE_AGREEMENT, NEW_YEAR));
    }

    private static PledgeCommitment pledge(CommitmentPledged it) {
        return new PledgeCommitment(
                PATROLS,
                BISPEBJERG,
                null,
                List.of(),
                List.of(),
                List.of(PlaceExamples.BIS),
                it.text(),
                it.measure(),
                it.dueOn(),
                it.recurrence(),
                false,
                null,
                by(POLITI, FEBRUARY_1));
    }
}
