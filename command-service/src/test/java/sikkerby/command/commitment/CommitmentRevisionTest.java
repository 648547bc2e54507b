package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentLifeExamples.MARCH_31;
import static sikkerby.events.commitment.CommitmentLifeExamples.NEW_YEAR_2024;
import static sikkerby.events.commitment.CommitmentLifeExamples.releasedByDecision;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionProposed;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionRefusedBy;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.ProposeRevision;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.fact.PartnerCode;

class CommitmentRevisionTest {

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Test
    void the_debtor_asks_for_another_day_and_other_words() {
        commitment
                .given(pledged())
                .when(new ProposeRevision(PATROLS, revisionProposed().text(), MARCH_31, said(POLITI, FEBRUARY_20)))
                .expectEvents(revisionProposed())
                .expectResultMessagePayload(Done.withRevision(NUMBER, 1));
    }

    @Test
    void nobody_else_does_and_not_without_a_reason() {
        isRefused(later(said(SSP, FEBRUARY_20)), RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI);
        commitment
                .given(pledged())
                .when(later(by(POLITI, FEBRUARY_20)))
                .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
    }

    @Test
    void what_changes_nothing_is_none() {
        commitment
                .given(pledged())
                .when(new ProposeRevision(PATROLS, null, FEBRUARY_28, said(POLITI, FEBRUARY_20)))
                .expectNoEvents()
                .expectResultMessagePayload(Done.with(NUMBER));
        commitment
                .given(pledged())
                .when(new ProposeRevision(PATROLS, null, null, said(POLITI, FEBRUARY_20)))
                .expectException(refusedField(RefusalCode.INVALID, "dueOn"));
    }

    @Test
    void one_is_open_at_a_time_and_the_next_has_the_next_number() {
        commitment
                .given(pledged(), revisionProposed())
                .when(later(said(POLITI, FEBRUARY_22)))
                .expectException(refused(RefusalCode.REVISION_OPEN, 1));
        commitment
                .given(pledged(), revisionProposed(), revisionRefusedBy(SSP))
                .when(later(said(POLITI, FEBRUARY_22)))
                .expectEvents(new RevisionProposed(PATROLS, 2, null, MARCH_31, FEBRUARY_22));
    }

    @Test
    void the_day_is_still_to_come() {
        isRefused(
                new ProposeRevision(PATROLS, null, FEBRUARY_10, said(POLITI, FEBRUARY_20)),
                RefusalCode.DUE_BEFORE_PROMISE,
                FEBRUARY_10,
                FEBRUARY_20);
    }

    @Test
    void the_day_stays_within_the_agreement() {
        isRefused(
                new ProposeRevision(PATROLS, null, NEW_YEAR_2024, said(POLITI, FEBRUARY_20)),
                RefusalCode.DUE_OUTSIDE_AGREEMENT,
                NEW_YEAR_2024);
    }

    @Test
    void what_waits_for_an_answer_or_is_over_is_not_revised() {
        commitment
                .given(pledged(), evidenceAttached(), claimed())
                .when(later(said(POLITI, FEBRUARY_20)))
                .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        commitment
                .given(pledged(), releasedByDecision())
                .when(later(said(POLITI, FEBRUARY_20)))
                .expectException(refused(RefusalCode.TERMINAL_STATE));
    }

    private void isRefused(ProposeRevision command, RefusalCode code, Object... details) {
        commitment.given(pledged()).when(command).expectNoEvents().expectException(refused(code, details));
    }

    private static Act said(PartnerCode partner, LocalDate day) {
        return because("Vagtplanen faldt bort.", by(partner, day));
    }

    private static ProposeRevision later(Act act) {
        return new ProposeRevision(PATROLS, null, MARCH_31, act);
    }
}
