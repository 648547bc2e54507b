package sikkerby.command.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.BUF;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementLifeExamples.APRIL_3;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.JUNE_1;
import static sikkerby.events.agreement.AgreementLifeExamples.KFF;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

class AgreementFactsTest {

    @Test
    void a_draft_names_those_who_would_be_bound() {
        var draft = knowing(Stream.of(AgreementExamples.drafted()));

        assertThat(draft.partiesOn(MARCH_1)).containsExactly(SOF, SSP, POLITI);
        assertThat(draft.contributorsOn(MARCH_1)).containsExactly(BUF);
        assertThat(draft.until()).isNull();
        assertThat(draft.bindsOn(MARCH_1)).isFalse();
    }

    @Nested
    class When_a_party_has_withdrawn {

        private final AgreementFacts facts = after(
                AgreementLifeExamples.sspGaveNotice(),
                AgreementLifeExamples.sspWithdrew(),
                AgreementLifeExamples.proposedAfterSspWithdrew());

        @Test
        void it_is_bound_until_the_day_before() {
            assertThat(facts.partiesOn(NEW_YEAR.minusDays(1))).containsExactly(SOF, SSP, POLITI);
            assertThat(facts.partiesOn(NEW_YEAR)).containsExactly(SOF, POLITI);
        }

        @Test
        void it_is_gone_on_its_day_though_nobody_has_recorded_that_yet() {
            var due = after(AgreementLifeExamples.sspGaveNotice());

            assertThat(due.partiesOn(NEW_YEAR.minusDays(1))).containsExactly(SOF, SSP, POLITI);
            assertThat(due.partiesOn(NEW_YEAR)).containsExactly(SOF, POLITI);
        }

        @Test
        void the_others_go_on() {
            assertThat(facts.bindsOn(NEW_YEAR)).isTrue();
            assertThat(facts.termsVersionOn(NEW_YEAR)).isEqualTo(2);
        }

        @Test
        void terms_that_were_proposed_before_it_said_so_are_not_for_it() {
            var others = secondTerms().during(new Period(AUGUST_1, OVER));
            var facts = after(
                    AgreementExamples.proposed(3, others, AUGUST_1),
                    new PartyWithdrew(YDRE_NOERREBRO, SSP, false, JUNE_1),
                    new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, others.period(), false, AUGUST_1));

            assertThat(facts.partiesOn(AUGUST_1)).containsExactly(SOF, POLITI);
        }

        @Test
        void terms_of_the_others_that_bind_from_an_earlier_day_do_not_remove_it() {
            var others = secondTerms().during(new Period(AUGUST_1, OVER));
            var facts = after(
                    AgreementLifeExamples.sspWithdrew(),
                    new TermsProposed(YDRE_NOERREBRO, 3, others, others.hash(), List.of(SOF, POLITI), NEW_YEAR),
                    new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, others.period(), true, NEW_YEAR));

            assertThat(facts.partiesOn(NEW_YEAR.minusDays(1))).containsExactly(SOF, POLITI, SSP);
            assertThat(facts.partiesOn(NEW_YEAR)).containsExactly(SOF, POLITI);
        }
    }

    @Nested
    class When_somebody_joins {

        private final Period fromJune = new Period(JUNE_1, OVER);

        @Test
        void it_is_a_party_from_the_first_day_of_the_terms_that_all_accepted_and_contributes_no_more() {
            var facts = after(
                    AgreementLifeExamples.kffContributes(),
                    AgreementLifeExamples.bufJoining(),
                    new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, fromJune, false, JUNE_1));

            assertThat(facts.partiesOn(APRIL_3)).containsExactly(SOF, SSP, POLITI);
            assertThat(facts.contributorsOn(APRIL_3)).containsExactly(BUF, KFF);
            assertThat(facts.contributorsOn(MARCH_9)).containsExactly(BUF);
            assertThat(facts.partiesOn(JUNE_1)).containsExactly(SOF, SSP, POLITI, BUF);
            assertThat(facts.contributorsOn(JUNE_1)).containsExactly(KFF);
        }
    }

    @Nested
    class When_it_is_suspended {

        @Test
        void it_binds_nobody_until_it_is_resumed_but_its_days_are_the_same() {
            var facts = after(AgreementLifeExamples.suspended(), AgreementLifeExamples.resumed());

            assertThat(facts.bindsOn(JUNE_1.minusDays(1))).isTrue();
            assertThat(facts.bindsOn(JUNE_1)).isFalse();
            assertThat(facts.endedBy(JUNE_1)).isFalse();
            assertThat(facts.covers(AUGUST_1.minusDays(1), JUNE_1)).isTrue();
            assertThat(facts.bindsOn(AUGUST_1)).isTrue();
        }

        @Test
        void terms_that_all_accept_end_it() {
            var facts = after(
                    AgreementLifeExamples.suspendedByWithdrawal(),
                    AgreementLifeExamples.proposedAfterSspWithdrew(),
                    new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, new Period(NEW_YEAR, OVER), true, NEW_YEAR));

            assertThat(facts.bindsOn(NEW_YEAR)).isTrue();
            assertThat(facts.partiesOn(NEW_YEAR)).containsExactly(SOF, POLITI);
        }
    }

    @Nested
    class When_terms_begin_that_nobody_has_recorded_yet {

        private final Terms renewal = secondTerms().during(AgreementLifeExamples.TWO_YEARS_MORE);

        @Test
        void they_bind_from_their_first_day_on() {
            var facts = after(AgreementLifeExamples.renewalProposed(), yes(SOF), yes(SSP), yes(POLITI));

            assertThat(facts.termsVersionOn(OVER.minusDays(1))).isEqualTo(2);
            assertThat(facts.termsVersionOn(OVER)).isEqualTo(3);
            assertThat(facts.bindsOn(OVER)).isTrue();
            assertThat(facts.endedBy(OVER)).isFalse();
            assertThat(facts.covers(OVER.plusDays(1), OVER)).isTrue();
            assertThat(facts.covers(OVER.plusDays(1), OVER.minusDays(1))).isFalse();
            assertThat(facts.endedBy(requireNonNull(renewal.period().until()))).isTrue();
        }

        @Test
        void but_not_before_all_have_accepted_them() {
            var facts = after(AgreementLifeExamples.renewalProposed(), yes(SOF), yes(SSP));

            assertThat(facts.bindsOn(OVER)).isFalse();
            assertThat(facts.termsVersionOn(OVER.minusDays(1))).isEqualTo(2);
        }

        @Test
        void nor_where_the_end_is_decided_or_newer_ones_took_their_place() {
            var agreed = List.of(yes(SOF), yes(SSP), yes(POLITI)).toArray(AgreementEvent[]::new);
            var ended = new AgreementTerminated(YDRE_NOERREBRO, OVER.plusDays(30), null, NEW_YEAR);
            var newer = AgreementExamples.proposed(4, renewal, NEW_YEAR);
            var left = new PartyWithdrew(YDRE_NOERREBRO, POLITI, false, NEW_YEAR);

            assertThat(after(renewed(agreed, ended)).bindsOn(OVER)).isFalse();
            assertThat(after(renewed(agreed, newer)).bindsOn(OVER)).isTrue();
            assertThat(after(AgreementLifeExamples.renewalProposed(), yes(SOF), yes(SSP), newer, left)
                            .bindsOn(OVER))
                    .isFalse();
        }

        private AgreementEvent[] renewed(AgreementEvent[] agreed, AgreementEvent then) {
            return Stream.of(
                            Stream.<AgreementEvent>of(AgreementLifeExamples.renewalProposed()),
                            Arrays.stream(agreed),
                            Stream.of(then))
                    .flatMap(it -> it)
                    .toArray(AgreementEvent[]::new);
        }

        private AgreementEvent yes(PartnerCode party) {
            return AgreementExamples.accepted(3, renewal, party, null, NEW_YEAR);
        }
    }

    @Nested
    class When_it_ends {

        @Test
        void a_termination_ends_it_on_its_day_for_good() {
            var facts = after(AgreementLifeExamples.terminated(), AgreementLifeExamples.renewalProposed());

            assertThat(facts.bindsOn(NEW_YEAR.minusDays(1))).isTrue();
            assertThat(facts.bindsOn(NEW_YEAR)).isFalse();
            assertThat(facts.endedBy(NEW_YEAR)).isTrue();
            assertThat(facts.until()).isEqualTo(NEW_YEAR);
            assertThat(facts.covers(NEW_YEAR, MARCH_9)).isFalse();
        }

        @Test
        void another_agreement_in_its_place_ends_it_too() {
            assertThat(after(AgreementLifeExamples.superseded()).until()).isEqualTo(NEW_YEAR);
        }

        @Test
        void it_runs_out_whether_or_not_that_has_been_recorded() {
            assertThat(after().endedBy(OVER)).isTrue();
            assertThat(after(AgreementLifeExamples.expired()).endedBy(OVER)).isTrue();
            assertThat(after().until()).isEqualTo(OVER);
        }

        @Test
        void it_has_not_ended_while_its_renewal_is_on_the_table() {
            assertThat(after(AgreementLifeExamples.renewalProposed()).endedBy(OVER))
                    .isFalse();
        }

        @Test
        void it_has_ended_once_its_renewal_is_declined() {
            var declined = new TermsDeclined(YDRE_NOERREBRO, 3, POLITI, OVER);

            assertThat(after(AgreementLifeExamples.renewalProposed(), declined).endedBy(OVER))
                    .isTrue();
        }
    }

    private static AgreementFacts after(AgreementEvent... more) {
        return knowing(Stream.concat(AgreementExamples.story().stream(), Arrays.stream(more)));
    }

    private static AgreementFacts knowing(Stream<AgreementEvent> past) {
        return AgreementFacts.of(past.map(Fact.class::cast).toList()).orElseThrow();
    }
}
