package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;
import static sikkerby.events.agreement.AgreementLifeExamples.TWO_YEARS_MORE;
import static sikkerby.events.agreement.AgreementLifeExamples.expired;
import static sikkerby.events.agreement.AgreementLifeExamples.renewalProposed;
import static sikkerby.events.agreement.AgreementLifeExamples.renewed;
import static sikkerby.events.agreement.AgreementLifeExamples.terminated;
import static sikkerby.events.fact.CircumstancesExamples.coordinatorOf;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.ExpireAgreement;
import sikkerby.command.agreement.AgreementCommand.RenewAgreement;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.fact.PartnerCode;

class AgreementRenewalTest {

    private static final LocalDate NOVEMBER_10 = LocalDate.of(2025, 11, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Nested
    class A_renewal {

        @Test
        void is_proposed_for_the_days_after_the_last_one_with_nothing_else_changed() {
            given(story())
                    .when(renew(null, LAST_DAY, by(SOF, NOVEMBER_10)))
                    .expectEvents(renewalProposed())
                    .expectResultMessagePayload(Done.withTerms(NUMBER, 3));
        }

        @Test
        void is_proposed_only_once() {
            given(story(), renewalProposed())
                    .when(renew(null, LAST_DAY, by(SSP, NOVEMBER_10)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.withTerms(NUMBER, 3));
        }

        @Test
        void is_one_once_all_have_accepted_and_its_first_day_has_come() {
            given(story(), renewalProposed(), yes(SOF), yes(SSP), yes(POLITI))
                    .when(new BringIntoForce(YDRE_NOERREBRO, bySystem(OVER)))
                    .expectEvents(inForce(), renewed());
        }
    }

    @Nested
    class A_renewal_is_refused {

        @Test
        void for_days_on_which_the_old_terms_bind() {
            var day = LocalDate.of(2025, 12, 31);
            given(story())
                    .when(renew(day, LAST_DAY, by(SOF, NOVEMBER_10)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OVERLAPPING_VERSION, 2, day));
        }

        @Test
        void for_days_the_wrong_way_round() {
            given(story())
                    .when(renew(null, NOVEMBER_10, by(SOF, NOVEMBER_10)))
                    .expectException(refusedField(RefusalCode.PERIOD_REVERSED, "to"));
        }

        @Test
        void of_what_never_bound() {
            given(List.of(drafted()))
                    .when(renew(null, LAST_DAY, by(SOF, NOVEMBER_10)))
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, NOVEMBER_10));
        }

        @Test
        void of_what_was_ended() {
            given(story(), terminated())
                    .when(renew(null, LAST_DAY, by(SOF, NOVEMBER_10)))
                    .expectException(
                            refused(RefusalCode.AGREEMENT_ENDED, terminated().effectiveOn()));
        }

        @Test
        void to_those_who_are_no_party() {
            given(story())
                    .when(renew(null, LAST_DAY, by(BUF, NOVEMBER_10)))
                    .expectException(refused(RefusalCode.NOT_PARTY, BUF));
        }
    }

    @Nested
    class When_the_last_day_is_over {

        @Test
        void the_agreement_expires_on_the_day_after_whenever_that_is_recorded() {
            given(story()).when(expire(bySystem(OVER.plusDays(31)))).expectEvents(expired());
        }

        @Test
        void it_does_not_before_and_not_twice() {
            given(story()).when(expire(bySystem(OVER.minusDays(1)))).expectNoEvents();
            given(story(), expired()).when(expire(bySystem(OVER))).expectNoEvents();
            given(List.of(drafted())).when(expire(bySystem(OVER))).expectNoEvents();
            given(story(), terminated()).when(expire(bySystem(OVER))).expectNoEvents();
        }

        @Test
        void what_all_have_agreed_on_follows_instead() {
            given(story(), renewalProposed(), yes(SOF), yes(SSP), yes(POLITI))
                    .when(expire(bySystem(OVER)))
                    .expectEvents(inForce(), renewed());
        }

        @Test
        void it_may_still_be_renewed() {
            given(story(), expired()).when(renew(null, LAST_DAY, by(SOF, OVER))).expectSuccessfulHandlerExecution();
        }

        @Test
        void only_the_clock_says_so() {
            given(story()).when(expire(by(SOF, OVER))).expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    private TestExecutor<Agreement> given(List<AgreementEvent> past, AgreementEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return agreement.given(all);
    }

    private static AgreementEnteredIntoForce inForce() {
        return new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, TWO_YEARS_MORE, false, OVER);
    }

    private static TermsAccepted yes(PartnerCode party) {
        return accepted(3, renewalProposed().terms(), party, coordinatorOf(party), NOVEMBER_10);
    }

    private static RenewAgreement renew(@Nullable LocalDate from, @Nullable LocalDate to, Act act) {
        return new RenewAgreement(YDRE_NOERREBRO, from, to, act);
    }

    private static ExpireAgreement expire(Act act) {
        return new ExpireAgreement(YDRE_NOERREBRO, act);
    }
}
