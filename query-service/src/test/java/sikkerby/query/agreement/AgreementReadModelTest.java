package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_7;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.POLITI_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.SOF_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.SSP_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.politiDeclinedVersion2;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.terms;
import static sikkerby.events.agreement.AgreementExamples.termsToRatify;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.fact.Period;

class AgreementReadModelTest {

    private static final LocalDate MAY_1 = LocalDate.of(2023, 5, 1);
    private static final Period SPRING = new Period(AgreementExamples.MARCH_1, MAY_1);
    private static final Period FROM_MARCH_9 = new Period(MARCH_9, null);

    @Nested
    class When_new_terms_are_proposed_while_the_old_bind {

        private final List<AgreementEvent> facts =
                and(inForce(SPRING), proposed(2, terms("Nye.", FROM_MARCH_9), MARCH_5));

        @Test
        void the_old_go_on_binding_and_the_new_are_pending() {
            var view = Folded.view(MARCH_5, facts);

            assertThat(view.state()).isEqualTo(AgreementStatus.IN_FORCE);
            assertThat(view.termsVersion()).isEqualTo(1);
            assertThat(view.awaiting()).isEmpty();
            assertThat(view.pending()).isEqualTo(new AgreementView.Pending(2, List.of(SOF, SSP, POLITI), null));
        }

        @Test
        void a_decline_ends_the_pending_ones_only() {
            var view = Folded.view(MARCH_9, and(facts, politiDeclinedVersion2()));

            assertThat(view.state()).isEqualTo(AgreementStatus.IN_FORCE);
            assertThat(view.pending()).isNull();
        }

        @Test
        void they_take_the_place_of_the_old_on_their_first_day_and_outlive_their_end() {
            var all = and(facts, new AgreementEnteredIntoForce(YDRE_NOERREBRO, 2, FROM_MARCH_9, false, MARCH_9));

            assertThat(Folded.view(MARCH_7, all).termsVersion()).isEqualTo(1);
            assertThat(Folded.view(MARCH_9, all).termsVersion()).isEqualTo(2);
            assertThat(Folded.view(MARCH_9, all).pending()).isNull();
            assertThat(Folded.view(MAY_1, all).state()).isEqualTo(AgreementStatus.IN_FORCE);
        }

        @Test
        void at_the_end_of_the_old_the_new_are_those_proposed() {
            var view = Folded.view(MAY_1, facts);

            assertThat(view.state()).isEqualTo(AgreementStatus.EXPIRED);
            assertThat(view.binding()).isFalse();
            assertThat(view.termsVersion()).isEqualTo(2);
            assertThat(view.awaiting()).containsExactly(SOF, SSP, POLITI);
        }
    }

    @Nested
    class When_a_party_declines_what_was_proposed {

        @Test
        void nobody_is_awaited_any_more() {
            var view = Folded.view(
                    MARCH_9,
                    List.of(
                            drafted(),
                            proposed(2, AgreementExamples.secondTerms(), MARCH_5),
                            politiDeclinedVersion2()));

            assertThat(view.state()).isEqualTo(AgreementStatus.PROPOSED);
            assertThat(view.awaiting()).isEmpty();
            assertThat(view.declined())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.party()).isEqualTo(POLITI));
        }
    }

    @Nested
    class When_the_terms_must_be_ratified {

        private final List<AgreementEvent> facts = List.of(
                drafted(),
                proposed(2, termsToRatify(), MARCH_5),
                accepted(2, termsToRatify(), SOF, SOF_COORDINATOR, MARCH_5),
                accepted(2, termsToRatify(), SSP, SSP_COORDINATOR, MARCH_5),
                accepted(2, termsToRatify(), POLITI, POLITI_COORDINATOR, MARCH_5));

        @Test
        void the_body_is_awaited_when_no_party_is() {
            var view = Folded.view(MARCH_5, facts);

            assertThat(view.awaiting()).isEmpty();
            assertThat(view.awaitingRatification()).isEqualTo(AgreementExamples.STEERING_GROUP);
            assertThat(view.binding()).isFalse();
        }

        @Test
        void it_is_awaited_until_it_has_said_yes() {
            var view = Folded.view(MARCH_7, and(facts, AgreementExamples.version2Ratified()));

            assertThat(view.awaitingRatification()).isNull();
            assertThat(view.terms())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.ratified()).isNotNull());
        }
    }

    private static List<AgreementEvent> inForce(Period period) {
        var terms = terms("Gamle.", period);
        return List.of(
                drafted(),
                proposed(1, terms, period.from()),
                accepted(1, terms, SOF, SOF_COORDINATOR, period.from()),
                accepted(1, terms, SSP, SSP_COORDINATOR, period.from()),
                accepted(1, terms, POLITI, POLITI_COORDINATOR, period.from()),
                new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, period, false, period.from()));
    }

    private static List<AgreementEvent> and(List<AgreementEvent> facts, AgreementEvent... more) {
        return Stream.concat(facts.stream(), Arrays.stream(more)).toList();
    }
}
