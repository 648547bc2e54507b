package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.BUF;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementLifeExamples.APRIL_3;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.JUNE_1;
import static sikkerby.events.agreement.AgreementLifeExamples.KFF;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;
import static sikkerby.events.agreement.AgreementLifeExamples.SEPTEMBER_1;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.fact.Period;
import sikkerby.query.agreement.AgreementView.Notice;

class AgreementLifeFoldTest {

    @Nested
    class When_a_party_leaves {

        private final List<AgreementEvent> facts = after(
                AgreementLifeExamples.sspGaveNotice(),
                AgreementLifeExamples.sspWithdrew(),
                AgreementLifeExamples.proposedAfterSspWithdrew());

        @Test
        void its_notice_shows_before_and_its_withdrawal_from_its_day_on() {
            var before = Folded.view(NEW_YEAR.minusDays(1), facts).parties().get(1);
            var then = Folded.view(NEW_YEAR, facts).parties().get(1);

            assertThat(before.code()).isEqualTo(SSP);
            assertThat(before.notice()).isEqualTo(new Notice(SEPTEMBER_1, NEW_YEAR));
            assertThat(before.withdrawnOn()).isNull();
            assertThat(then.withdrawnOn()).isEqualTo(NEW_YEAR);
            assertThat(then.accepted()).isNotNull();
        }

        @Test
        void the_agreement_is_found_by_those_it_binds() {
            assertThat(Folded.state(SEPTEMBER_1, facts).members().bound()).containsExactly(SOF, SSP, POLITI);
            assertThat(Folded.state(NEW_YEAR, facts).members().bound()).containsExactly(SOF, POLITI);
        }

        @Test
        void it_goes_on_while_the_others_are_asked_anew() {
            var view = Folded.view(NEW_YEAR, facts);

            assertThat(view.state()).isEqualTo(AgreementStatus.IN_FORCE);
            assertThat(view.pending()).isEqualTo(new AgreementView.Pending(3, List.of(SOF, POLITI), null));
        }

        @Test
        void the_words_carried_over_read_as_they_did() {
            var versions = Folded.state(NEW_YEAR, facts).versions();

            assertThat(versions.getLast().text())
                    .isEqualTo(versions.get(1).text())
                    .contains("tre aftener");
        }

        @Test
        void terms_that_were_proposed_before_it_said_so_neither_wait_for_it_nor_bind_it() {
            var others = AgreementExamples.secondTerms().during(new Period(SEPTEMBER_1, OVER));
            var late = after(
                    AgreementExamples.proposed(3, others, SEPTEMBER_1),
                    new PartyWithdrew(YDRE_NOERREBRO, SSP, false, JUNE_1));
            var entered = new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, others.period(), false, SEPTEMBER_1);
            var bound = Stream.concat(late.stream(), Stream.of(entered)).toList();

            assertThat(Folded.view(SEPTEMBER_1, late).pending())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.awaiting()).containsExactly(SOF, POLITI));
            assertThat(Folded.state(SEPTEMBER_1, bound).members().bound()).containsExactly(SOF, POLITI);
        }

        @Test
        void what_waited_for_it_alone_waits_no_more() {
            var pending = after(
                    AgreementExamples.proposed(3, AgreementExamples.firstTerms(), SEPTEMBER_1),
                    AgreementLifeExamples.sspGaveNotice(),
                    AgreementLifeExamples.sspWithdrew());

            assertThat(Folded.view(NEW_YEAR, pending).pending())
                    .isEqualTo(new AgreementView.Pending(3, List.of(SOF, POLITI), null));
        }
    }

    @Nested
    class When_somebody_joins {

        private final AgreementEnteredIntoForce entered =
                new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, new Period(JUNE_1, OVER), false, JUNE_1);
        private final List<AgreementEvent> facts =
                after(AgreementLifeExamples.kffContributes(), AgreementLifeExamples.bufJoining(), entered);

        @Test
        void it_is_awaited_and_a_contributor_until_then() {
            var view = Folded.view(APRIL_3, facts);

            assertThat(view.pending()).isEqualTo(new AgreementView.Pending(3, List.of(SOF, SSP, POLITI, BUF), null));
            assertThat(view.contributors()).containsExactly(BUF, KFF);
        }

        @Test
        void it_is_a_party_and_no_contributor_from_the_first_day_of_the_terms() {
            var view = Folded.view(JUNE_1, facts);

            assertThat(view.parties()).extracting(AgreementView.Party::code).containsExactly(SOF, SSP, POLITI, BUF);
            assertThat(view.contributors()).containsExactly(KFF);
        }
    }

    @Test
    void a_reservation_is_shown_with_the_acceptance_that_counts() {
        var view = Folded.view(MARCH_9, after(AgreementLifeExamples.politiReservation()));

        assertThat(view.state()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(view.reservations()).singleElement().satisfies(it -> {
            assertThat(it.party()).isEqualTo(POLITI);
            assertThat(it.text()).isEqualTo("Med forbehold for bemandingen i sommerferien.");
        });
    }

    @Test
    void a_counter_proposal_declines_one_version_and_is_the_next() {
        var view = Folded.view(
                MARCH_9,
                List.of(
                        AgreementExamples.drafted(),
                        AgreementExamples.version1Proposed(),
                        AgreementExamples.version2Proposed(),
                        AgreementLifeExamples.politiCounteredVersion2()));

        assertThat(view.termsVersion()).isEqualTo(3);
        assertThat(view.awaiting()).containsExactly(SOF, SSP, POLITI);
        assertThat(view.versions()).isNotNull().satisfies(versions -> {
            assertThat(versions.get(1).declined()).isNotNull();
            assertThat(versions.get(2).proposedBy()).isEqualTo(POLITI);
        });
    }

    @Nested
    class When_it_comes_to_a_halt {

        @Test
        void it_is_suspended_until_it_is_resumed() {
            var facts = after(AgreementLifeExamples.suspended(), AgreementLifeExamples.resumed());

            var view = Folded.view(JUNE_1, facts);
            assertThat(view.state()).isEqualTo(AgreementStatus.SUSPENDED);
            assertThat(view.binding()).isFalse();
            assertThat(view.termsVersion()).isEqualTo(2);
            assertThat(view.suspended())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.decision()).contains("punkt 3"));
            assertThat(status(AUGUST_1, facts)).isEqualTo(AgreementStatus.IN_FORCE);
        }

        @Test
        void terms_that_all_accept_end_a_suspension() {
            var facts = after(
                    AgreementLifeExamples.sspWithdrew(),
                    AgreementLifeExamples.suspendedByWithdrawal(),
                    AgreementLifeExamples.proposedAfterSspWithdrew(),
                    new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, new Period(NEW_YEAR, OVER), true, NEW_YEAR));

            assertThat(status(NEW_YEAR, facts)).isEqualTo(AgreementStatus.IN_FORCE);
        }

        @Test
        void it_binds_until_the_day_before_its_termination() {
            var facts = after(AgreementLifeExamples.terminated());

            assertThat(status(NEW_YEAR.minusDays(1), facts)).isEqualTo(AgreementStatus.IN_FORCE);
            assertThat(status(NEW_YEAR, facts)).isEqualTo(AgreementStatus.TERMINATED);
            assertThat(status(OVER, facts)).isEqualTo(AgreementStatus.TERMINATED);
            assertThat(Folded.view(NEW_YEAR, facts).termsVersion()).isEqualTo(2);
        }

        @Test
        void it_names_the_agreement_that_took_its_place() {
            var view = Folded.view(NEW_YEAR, after(AgreementLifeExamples.superseded()));

            assertThat(view.state()).isEqualTo(AgreementStatus.SUPERSEDED);
            assertThat(view.ended())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.by()).isEqualTo(AgreementLifeExamples.SUCCESSOR));
        }

        @Test
        void it_expires_on_the_same_day_whether_or_not_that_is_recorded() {
            assertThat(Folded.state(OVER, after(AgreementLifeExamples.expired())))
                    .isEqualTo(Folded.state(OVER, after()));
        }
    }

    private static AgreementStatus status(LocalDate day, List<AgreementEvent> facts) {
        return Folded.view(day, facts).state();
    }

    private static List<AgreementEvent> after(AgreementEvent... more) {
        return Stream.concat(AgreementExamples.story().stream(), Stream.of(more))
                .toList();
    }
}
