package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.terms;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.JUNE_1;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;
import static sikkerby.events.agreement.AgreementLifeExamples.SEPTEMBER_1;
import static sikkerby.events.agreement.AgreementLifeExamples.TWO_YEARS_MORE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/** What is settled for a later day is so on that day, and its being recorded changes nothing. */
class SettledFoldTest {

    private static final LocalDate NOVEMBER_10 = LocalDate.of(2025, 11, 10);

    @Nested
    class When_all_have_accepted_terms_that_begin_later {

        private final Terms fromJune = terms("Fra juni.", new Period(JUNE_1, OVER));
        private final List<AgreementEvent> facts =
                agreedOn(1, fromJune, and(List.of(AgreementExamples.drafted()), proposed(1, fromJune, MARCH_5)));

        @Test
        void they_bind_from_that_day_to_their_end() {
            assertThat(status(JUNE_1.minusDays(1), facts)).isEqualTo(AgreementStatus.PROPOSED);
            assertThat(status(JUNE_1, facts)).isEqualTo(AgreementStatus.IN_FORCE);
            assertThat(status(OVER, facts)).isEqualTo(AgreementStatus.EXPIRED);
        }

        @Test
        void the_entry_into_force_only_confirms_it() {
            var entered = new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, fromJune.period(), false, JUNE_1);

            staysTheSame(facts, entered, facts.getLast());
        }

        @Test
        void they_do_not_while_one_is_missing() {
            assertThat(status(JUNE_1, facts.subList(0, facts.size() - 1))).isEqualTo(AgreementStatus.PROPOSED);
        }

        @Test
        void they_do_not_once_one_has_left_whom_they_waited_for_when_others_took_their_place() {
            var overtaken = and(
                    AgreementExamples.story(),
                    proposed(3, fromJune, MARCH_9),
                    yes(3, fromJune, SOF),
                    yes(3, fromJune, POLITI),
                    proposed(4, terms("Andre.", new Period(AUGUST_1, OVER)), MARCH_9),
                    AgreementLifeExamples.sspGaveNotice());

            assertThat(Folded.view(OVER.minusDays(1), overtaken).why())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.termsVersion()).isEqualTo(2));
        }
    }

    @Nested
    class When_all_have_accepted_a_renewal {

        private final List<AgreementEvent> facts = agreedOn(
                3,
                secondTerms().during(TWO_YEARS_MORE),
                and(AgreementExamples.story(), AgreementLifeExamples.renewalProposed()));

        @Test
        void it_binds_without_a_day_between() {
            assertThat(Folded.view(OVER.minusDays(1), facts).why())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.termsVersion()).isEqualTo(2));
            assertThat(Folded.view(OVER, facts).why())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.termsVersion()).isEqualTo(3));
        }

        @Test
        void it_does_not_where_the_agreement_was_ended_before() {
            assertThat(status(OVER, and(facts, AgreementLifeExamples.terminated())))
                    .isEqualTo(AgreementStatus.TERMINATED);
        }

        @Test
        void who_leaves_after_it_has_begun_leaves_that() {
            var notice = new NoticeGiven(YDRE_NOERREBRO, SSP, SEPTEMBER_1, OVER.plusDays(9), SEPTEMBER_1);

            var view = Folded.view(OVER.plusDays(9), and(facts, notice));
            assertThat(view.state()).isEqualTo(AgreementStatus.IN_FORCE);
            assertThat(view.parties().get(1).withdrawnOn()).isEqualTo(OVER.plusDays(9));
        }
    }

    @Nested
    class When_a_party_has_given_notice {

        private final List<AgreementEvent> facts =
                and(AgreementExamples.story(), AgreementLifeExamples.sspGaveNotice());

        @Test
        void it_is_bound_to_the_last_day_and_not_beyond() {
            assertThat(Folded.state(NEW_YEAR.minusDays(1), facts).members().bound())
                    .containsExactly(SOF, SSP, POLITI);
            assertThat(Folded.state(NEW_YEAR, facts).members().bound()).containsExactly(SOF, POLITI);
        }

        @Test
        void terms_that_wait_for_it_alone_bind_once_it_has_left_and_not_from_their_first_day() {
            var without = terms("Uden SSP.", new Period(JUNE_1, OVER));
            var waiting = and(
                    AgreementExamples.story(),
                    proposed(3, without, MARCH_9),
                    yes(3, without, SOF),
                    yes(3, without, POLITI),
                    AgreementLifeExamples.sspGaveNotice());

            assertThat(Folded.view(NEW_YEAR.minusDays(1), waiting).why())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.termsVersion()).isEqualTo(2));
            assertThat(Folded.view(NEW_YEAR, waiting).why())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.termsVersion()).isEqualTo(3));
        }

        @Test
        void its_leaving_only_confirms_it() {
            staysTheSame(facts, AgreementLifeExamples.sspWithdrew(), facts.getLast());
        }

        @Test
        void the_agreement_ends_where_only_one_is_left() {
            var last = new NoticeGiven(YDRE_NOERREBRO, POLITI, SEPTEMBER_1, NEW_YEAR, SEPTEMBER_1);
            var both = and(facts, last);
            var ended = AgreementLifeExamples.terminatedByWithdrawal();

            assertThat(status(NEW_YEAR, both)).isEqualTo(AgreementStatus.TERMINATED);
            var gone = and(
                    both,
                    AgreementLifeExamples.sspWithdrew(),
                    new PartyWithdrew(YDRE_NOERREBRO, POLITI, false, NEW_YEAR),
                    ended);
            assertThat(Folded.state(
                            NEW_YEAR,
                            gone,
                            Map.of(gone.get(10), facts.getLast(), gone.get(11), last, ended, gone.get(11))))
                    .isEqualTo(Folded.state(NEW_YEAR, both));
            assertThat(gone.get(12)).isInstanceOf(AgreementTerminated.class);
        }

        @Test
        void the_agreement_is_suspended_where_its_terms_say_so() {
            var fragile = fragile();
            var binding =
                    agreedOn(1, fragile, and(List.of(AgreementExamples.drafted()), proposed(1, fragile, MARCH_5)));
            var noticed = and(binding, AgreementLifeExamples.sspGaveNotice());
            var suspended = new AgreementSuspended(YDRE_NOERREBRO, null, NEW_YEAR);

            assertThat(status(NEW_YEAR, noticed)).isEqualTo(AgreementStatus.SUSPENDED);
            var left = and(noticed, AgreementLifeExamples.sspWithdrew(), suspended);
            assertThat(Folded.state(NEW_YEAR, left, Map.of(left.get(6), noticed.getLast(), suspended, left.get(6))))
                    .isEqualTo(Folded.state(NEW_YEAR, noticed));
        }

        @Test
        void what_waited_for_it_alone_comes_into_force() {
            var others = terms("Andre.", new Period(NEW_YEAR, OVER));
            var waiting = and(
                    facts,
                    proposed(3, others, SEPTEMBER_1),
                    accepted(3, others, SOF, null, SEPTEMBER_1),
                    accepted(3, others, POLITI, null, SEPTEMBER_1));

            assertThat(Folded.view(NEW_YEAR, waiting).termsVersion()).isEqualTo(3);
            assertThat(Folded.view(NEW_YEAR, waiting).state()).isEqualTo(AgreementStatus.IN_FORCE);
        }
    }

    private static void staysTheSame(List<AgreementEvent> facts, AgreementEvent step, AgreementEvent because) {
        var recorded = and(facts, step);
        for (var day : List.of(MARCH_9, JUNE_1.minusDays(1), JUNE_1, NEW_YEAR.minusDays(1), NEW_YEAR, OVER))
            assertThat(Folded.state(day, recorded, Map.of(step, because)))
                    .as("on %s", day)
                    .isEqualTo(Folded.state(day, facts));
    }

    private static Terms fragile() {
        var it = secondTerms();
        return new Terms(
                it.text(), it.purpose(), it.period(), it.places(), it.noticePeriodDays(), false, null, it.legalBasis());
    }

    private static List<AgreementEvent> agreedOn(int version, Terms terms, List<AgreementEvent> facts) {
        return and(facts, yes(version, terms, SOF), yes(version, terms, SSP), yes(version, terms, POLITI));
    }

    private static TermsAccepted yes(int version, Terms terms, PartnerCode party) {
        return accepted(version, terms, party, null, version < 3 ? MARCH_9 : NOVEMBER_10);
    }

    private static AgreementStatus status(LocalDate day, List<AgreementEvent> facts) {
        return Folded.view(day, facts).state();
    }

    private static List<AgreementEvent> and(List<AgreementEvent> facts, AgreementEvent... more) {
        return Stream.concat(facts.stream(), Stream.of(more)).toList();
    }
}
