package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.APRIL_3;
import static sikkerby.events.agreement.AgreementLifeExamples.JUNE_1;
import static sikkerby.events.agreement.AgreementLifeExamples.KFF;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;
import static sikkerby.events.agreement.AgreementLifeExamples.bufJoining;
import static sikkerby.events.agreement.AgreementLifeExamples.kffContributes;
import static sikkerby.events.fact.CircumstancesExamples.coordinatorOf;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.partner.PartnerExamples.UNKNOWN;

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
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.AddContributor;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.DeclineTerms;
import sikkerby.command.agreement.AgreementCommand.ProposeAccession;
import sikkerby.command.agreement.AgreementCommand.ProposeTerms;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

class AgreementAccessionTest {

    private static final Period FROM_JUNE = new Period(JUNE_1, OVER);

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Nested
    class Somebody_who_joins {

        @Test
        void is_proposed_with_the_terms_in_force_for_the_days_that_are_left() {
            given(story())
                    .when(join(BUF, JUNE_1, by(SOF, APRIL_3)))
                    .expectEvents(bufJoining())
                    .expectResultMessagePayload(Done.withTerms(NUMBER, 3));
        }

        @Test
        void accepts_like_all_the_others() {
            given(story(), bufJoining()).when(accept(3, by(BUF, APRIL_3))).expectEvents(yes(BUF));
        }

        @Test
        void is_bound_once_all_have_accepted_and_the_day_has_come() {
            given(story(), bufJoining(), yes(BUF), yes(SOF), yes(SSP), yes(POLITI))
                    .when(new BringIntoForce(YDRE_NOERREBRO, bySystem(JUNE_1)))
                    .expectEvents(new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, FROM_JUNE, false, JUNE_1));
        }

        @Test
        void is_awaited_until_then() {
            given(story(), bufJoining(), yes(SOF), yes(SSP), yes(POLITI))
                    .when(new BringIntoForce(YDRE_NOERREBRO, by(SOF, JUNE_1)))
                    .expectException(refused(RefusalCode.NOT_ACCEPTED, 3, List.of(BUF)));
        }

        @Test
        void joins_with_whatever_terms_take_the_place_of_those_it_was_proposed_with() {
            var other = secondTerms().during(FROM_JUNE);
            given(story(), bufJoining())
                    .when(new ProposeTerms(YDRE_NOERREBRO, other, by(SSP, APRIL_3)))
                    .expectEvents(new TermsProposed(
                            YDRE_NOERREBRO, 4, other, other.hash(), List.of(SOF, SSP, POLITI, BUF), APRIL_3));
        }

        @Test
        void may_decline_and_then_new_terms_are_for_the_parties_alone() {
            given(story(), bufJoining())
                    .when(new DeclineTerms(YDRE_NOERREBRO, 3, null, because("Ikke i år.", by(BUF, APRIL_3))))
                    .expectEvents(new TermsDeclined(YDRE_NOERREBRO, 3, BUF, APRIL_3));
            given(story(), bufJoining(), new TermsDeclined(YDRE_NOERREBRO, 3, BUF, APRIL_3))
                    .when(new ProposeTerms(YDRE_NOERREBRO, secondTerms(), by(SSP, APRIL_3)))
                    .expectEvents(new TermsProposed(
                            YDRE_NOERREBRO, 4, secondTerms(), secondTerms().hash(), APRIL_3));
        }

        @Test
        void is_proposed_only_once() {
            given(story(), bufJoining())
                    .when(join(BUF, JUNE_1, by(SOF, APRIL_3)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.withTerms(NUMBER, 3));
        }
    }

    @Nested
    class Joining_is_refused {

        @Test
        void to_a_party() {
            given(story())
                    .when(join(SSP, null, by(SOF, APRIL_3)))
                    .expectException(refused(RefusalCode.ALREADY_PARTY, SSP));
        }

        @Test
        void to_nobody_we_know() {
            given(story())
                    .when(join(UNKNOWN, null, by(SOF, APRIL_3)))
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "partner"));
        }

        @Test
        void when_no_days_are_left() {
            given(story())
                    .when(join(BUF, OVER, by(SOF, APRIL_3)))
                    .expectException(refusedField(RefusalCode.PERIOD_REVERSED, "from"));
        }

        @Test
        void on_the_word_of_the_newcomer_alone() {
            given(story()).when(join(BUF, null, by(BUF, APRIL_3))).expectException(refused(RefusalCode.NOT_PARTY, BUF));
        }

        @Test
        void before_there_are_terms() {
            given(story().subList(0, 1))
                    .when(join(BUF, null, by(SOF, APRIL_3)))
                    .expectException(refused(RefusalCode.NO_TERMS, 1));
        }
    }

    @Nested
    class A_contributor {

        @Test
        void is_added_by_a_party_or_the_secretariat_and_only_once() {
            given(story()).when(contribute(KFF, by(SOF, APRIL_3))).expectEvents(kffContributes());
            given(story()).when(contribute(KFF, bySecretariat(APRIL_3))).expectEvents(kffContributes());
            given(story(), kffContributes())
                    .when(contribute(KFF, by(SSP, APRIL_3)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void accepts_nothing() {
            given(story(), kffContributes(), bufJoining())
                    .when(accept(3, by(KFF, APRIL_3)))
                    .expectException(refused(RefusalCode.NOT_PARTY, KFF));
        }

        @Test
        void is_no_party_and_known() {
            given(story())
                    .when(contribute(SSP, by(SOF, APRIL_3)))
                    .expectException(refusedField(RefusalCode.CONTRIBUTOR_IS_PARTY, "partner"));
            given(story())
                    .when(contribute(UNKNOWN, by(SOF, APRIL_3)))
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "partner"));
            given(story()).when(contribute(KFF, by(KFF, APRIL_3))).expectException(refused(RefusalCode.NOT_PARTY, KFF));
        }
    }

    private TestExecutor<Agreement> given(List<AgreementEvent> past, AgreementEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return agreement.given(all);
    }

    private static TermsAccepted yes(PartnerCode party) {
        return accepted(3, bufJoining().terms(), party, coordinatorOf(party), APRIL_3);
    }

    private static ProposeAccession join(PartnerCode newcomer, @Nullable LocalDate from, Act act) {
        return new ProposeAccession(YDRE_NOERREBRO, newcomer, from, act);
    }

    private static AcceptTerms accept(int version, Act act) {
        return new AcceptTerms(YDRE_NOERREBRO, version, null, null, act);
    }

    private static AddContributor contribute(PartnerCode partner, Act act) {
        return new AddContributor(YDRE_NOERREBRO, partner, act);
    }
}
