package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.JUNE_1;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.OVER;
import static sikkerby.events.agreement.AgreementLifeExamples.SEPTEMBER_1;
import static sikkerby.events.agreement.AgreementLifeExamples.resumed;
import static sikkerby.events.agreement.AgreementLifeExamples.suspended;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.command.agreement.AgreementCommand.SuspendAgreement;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Period;

/** What is done to an agreement comes after what it is done to. */
class AgreementTooEarlyTest {

    private static final Period FROM_AUGUST = new Period(AUGUST_1, OVER);

    @Test
    void it_is_not_suspended_before_the_terms_in_force_began() {
        var act = because("Parterne afventer budgettet.", happened(JUNE_1, bySteeringGroup(SEPTEMBER_1)));

        AgreementFixture.agreement()
                .given(newTerms())
                .when(new SuspendAgreement(YDRE_NOERREBRO, null, act))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, JUNE_1, AUGUST_1));
    }

    @Test
    void no_party_leaves_before_the_terms_that_it_accepted_last_began() {
        var act = because("Bevillingen ophører.", by(SSP, SEPTEMBER_1));

        AgreementFixture.agreement()
                .given(newTerms())
                .when(new GiveNotice(YDRE_NOERREBRO, JUNE_1, MARCH_9, null, act))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_9, AUGUST_1));
    }

    @Test
    void it_is_not_suspended_again_before_it_was_resumed() {
        var act = because("Parterne afventer budgettet.", happened(JUNE_1, bySteeringGroup(SEPTEMBER_1)));

        AgreementFixture.agreement()
                .given(and(suspended(), resumed()))
                .when(new SuspendAgreement(YDRE_NOERREBRO, null, act))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, JUNE_1, AUGUST_1));
    }

    @Test
    void a_suspension_that_followed_from_an_earlier_day_is_over_with_the_resumption() {
        var act = because("Parterne afventer budgettet.", bySteeringGroup(NEW_YEAR));

        AgreementFixture.agreement()
                .given(and(suspended(), resumed(), new AgreementSuspended(YDRE_NOERREBRO, null, JUNE_1)))
                .when(new SuspendAgreement(YDRE_NOERREBRO, null, act))
                .expectEvents(new AgreementSuspended(YDRE_NOERREBRO, null, NEW_YEAR));
    }

    private static List<Fact> newTerms() {
        return and(
                proposed(3, secondTerms().during(FROM_AUGUST), JUNE_1),
                new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, FROM_AUGUST, false, AUGUST_1));
    }

    private static List<Fact> and(AgreementEvent... more) {
        var all = new ArrayList<Fact>(story());
        all.addAll(List.of(more));
        return all;
    }
}
