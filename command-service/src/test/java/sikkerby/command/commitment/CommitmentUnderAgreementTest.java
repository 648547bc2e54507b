package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementExamples.terms;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Period;

/** What the state of AFT-2022-003 allows to be promised and claimed under it. */
class CommitmentUnderAgreementTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate JUNE_1 = LocalDate.of(2023, 6, 1);
    private static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);

    @Nested
    class Under_a_draft {

        @Test
        void without_terms_anything_may_be_promised() {
            pledge(List.of(drafted()), MARCH_1, NEW_YEAR_2026).expectEvents(pledged(null, MARCH_1, NEW_YEAR_2026));
        }

        @Test
        void the_newest_proposal_says_how_long() {
            pledge(List.of(drafted(), version1Proposed()), MARCH_1, LAST_DAY)
                    .expectEvents(pledged(1, MARCH_1, LAST_DAY));
            pledge(List.of(drafted(), version1Proposed()), MARCH_1, NEW_YEAR_2026)
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.DUE_OUTSIDE_AGREEMENT, NEW_YEAR_2026));
        }

        @Test
        void nothing_can_be_claimed() {
            claim(List.of(drafted(), version1Proposed()), false, MARCH_9)
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, MARCH_9));
        }
    }

    @Nested
    class In_force {

        @Test
        void a_promise_may_be_due_on_its_last_day_and_not_on_the_next() {
            pledge(story(), MARCH_9, LAST_DAY).expectEvents(pledged(2, MARCH_9, LAST_DAY));
            pledge(story(), MARCH_9, NEW_YEAR_2026)
                    .expectException(refused(RefusalCode.DUE_OUTSIDE_AGREEMENT, NEW_YEAR_2026));
        }

        @Test
        void a_promise_cannot_be_due_before_its_first_day_or_before_it_is_made() {
            pledge(story(), MARCH_9, MARCH_9.minusDays(1))
                    .expectException(refused(RefusalCode.DUE_BEFORE_PROMISE, MARCH_9.minusDays(1), MARCH_9));
            var fromMarch9 = proposed(1, terms("Senere", Period.through(MARCH_9, LAST_DAY)), MARCH_1);
            pledge(List.of(drafted(), fromMarch9), MARCH_1, MARCH_9.minusDays(1))
                    .expectException(refused(RefusalCode.DUE_OUTSIDE_AGREEMENT, MARCH_9.minusDays(1)));
        }

        @Test
        void a_promise_that_survives_may_be_due_later() {
            CommitmentFixture.commitment(story())
                    .givenNoPriorActivity()
                    .when(command(MARCH_9, NEW_YEAR_2026, true))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void a_longer_period_that_is_only_proposed_does_not_count() {
            pledge(with(story(), proposed(3, terms("Længe", until(2027)), MARCH_9)), MARCH_9, NEW_YEAR_2026)
                    .expectException(refused(RefusalCode.DUE_OUTSIDE_AGREEMENT, NEW_YEAR_2026));
        }

        @Test
        void a_promise_can_be_claimed() {
            claim(story(), false, MARCH_9).expectEvents(claimed(MARCH_9));
        }

        @Test
        void a_promise_can_be_claimed_for_a_day_before_the_last_signature_but_after_the_first_day() {
            claim(story(), false, MARCH_1).expectEvents(claimed(MARCH_1));
        }
    }

    @Nested
    class When_new_terms_with_a_shorter_period_came_into_force {

        @Test
        void a_promise_has_to_be_due_within_the_new_period() {
            pledge(shortened(), JUNE_1, END_OF_2023).expectEvents(pledged(3, JUNE_1, END_OF_2023));
            pledge(shortened(), JUNE_1, LAST_DAY).expectException(refused(RefusalCode.DUE_OUTSIDE_AGREEMENT, LAST_DAY));
        }

        @Test
        void a_day_before_they_began_still_belongs_to_the_old_terms() {
            pledge(shortened(), MARCH_9, END_OF_2023).expectEvents(pledged(2, MARCH_9, END_OF_2023));
        }

        @Test
        void nothing_can_be_promised_after_their_end() {
            pledge(shortened(), LocalDate.of(2024, 1, 1), LAST_DAY)
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, LocalDate.of(2024, 1, 1)));
        }
    }

    @Nested
    class Once_it_has_ended {

        @Test
        void nothing_can_be_promised() {
            pledge(story(), NEW_YEAR_2026, NEW_YEAR_2026)
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, NEW_YEAR_2026));
        }

        @Test
        void a_promise_under_the_terms_that_would_renew_it_is_measured_by_those() {
            var renewal = with(
                    story(),
                    proposed(3, terms("Igen", Period.through(NEW_YEAR_2026, LocalDate.of(2028, 12, 31))), LAST_DAY));
            pledge(renewal, NEW_YEAR_2026, LocalDate.of(2028, 12, 31))
                    .expectEvents(pledged(3, NEW_YEAR_2026, LocalDate.of(2028, 12, 31)));
        }

        @Test
        void a_promise_cannot_be_claimed_any_more() {
            claim(story(), false, NEW_YEAR_2026)
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, NEW_YEAR_2026));
        }

        @Test
        void a_promise_that_survives_can() {
            claim(story(), true, NEW_YEAR_2026).expectEvents(claimed(NEW_YEAR_2026));
        }
    }

    /** From 1 June 2023 on, and to the end of that year only. */
    private static List<AgreementEvent> shortened() {
        var rest = Period.through(JUNE_1, END_OF_2023);
        return with(
                story(),
                proposed(3, terms("Kort", rest), JUNE_1),
                new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, rest, false, JUNE_1));
    }

    private static Period until(int year) {
        return Period.through(MARCH_1, LocalDate.of(year, 12, 31));
    }

    private static List<AgreementEvent> with(List<AgreementEvent> past, AgreementEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return all;
    }

    private static ResultValidator<Commitment> pledge(List<AgreementEvent> agreement, LocalDate day, LocalDate dueOn) {
        return CommitmentFixture.commitment(agreement).givenNoPriorActivity().when(command(day, dueOn, false));
    }

    private static ResultValidator<Commitment> claim(List<AgreementEvent> agreement, boolean survives, LocalDate day) {
        return CommitmentFixture.commitment(agreement)
                .given(new CommitmentPledged(
                        PATROLS,
                        NUMBER,
                        YDRE_NOERREBRO,
                        1,
                        POLITI,
                        List.of(SOF, SSP),
                        List.of(),
                        List.of(),
                        text("Vi kommer."),
                        null,
                        LAST_DAY,
                        null,
                        survives,
                        Confidentiality.PARTIES,
                        MARCH_1))
                .when(new ClaimFulfilment(PATROLS, text("Vi kom."), true, by(POLITI, day)));
    }

    private static FulfilmentClaimed claimed(LocalDate day) {
        return new FulfilmentClaimed(PATROLS, text("Vi kom."), true, day);
    }

    private static PledgeCommitment command(LocalDate day, LocalDate dueOn, boolean survives) {
        return new PledgeCommitment(
                PATROLS,
                YDRE_NOERREBRO,
                null,
                List.of(),
                List.of(),
                List.of(),
                text("Vi kommer."),
                null,
                dueOn,
                null,
                survives,
                null,
                by(POLITI, day));
    }

    private static CommitmentPledged pledged(@Nullable Integer version, LocalDate day, LocalDate dueOn) {
        return new CommitmentPledged(
                PATROLS,
                NUMBER,
                YDRE_NOERREBRO,
                version,
                POLITI,
                List.of(SOF, SSP),
                List.of(),
                List.of(),
                text("Vi kommer."),
                null,
                dueOn,
                null,
                false,
                Confidentiality.PARTIES,
                day);
    }
}
