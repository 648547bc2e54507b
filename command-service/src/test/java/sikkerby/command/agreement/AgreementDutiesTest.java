package sikkerby.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.POLITI_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.SOF_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.SSP_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.STEERING_GROUP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sikkerby.command.agenda.OpenDuty;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Understood;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerExamples;

class AgreementDutiesTest {

    private static final LocalDate APRIL_1 = LocalDate.of(2023, 4, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2023, 5, 1);
    private static final References NOBODY = (_, _) -> List.of();
    private static final Terms FROM_APRIL = from(APRIL_1);
    private static final Terms FROM_MAY = from(MAY_1);

    @Test
    void nothing_is_to_be_done_before_everybody_has_accepted() {
        var almost = agreed(1, FROM_APRIL).subList(0, 3);

        assertThat(standing(almost)).isEmpty();
    }

    @Test
    void accepted_by_all_they_come_into_force_on_their_first_day_because_of_the_last_acceptance() {
        assertThat(standing(agreed(1, FROM_APRIL))).singleElement().satisfies(it -> {
            assertThat(it.duty().name()).isEqualTo("BringIntoForce 1");
            assertThat(it.duty().dueOn()).isEqualTo(APRIL_1);
            assertThat(it.basis()).isEqualTo(event(4));
        });
    }

    @Test
    void what_is_sent_says_the_day_it_was_due_however_late_it_is_sent() {
        var act = happened(APRIL_1, bySystem(APRIL_1.plusDays(30)));
        var duty = standing(agreed(1, FROM_APRIL)).getFirst().duty();

        assertThat(duty.command().apply(act)).isEqualTo(new BringIntoForce(YDRE_NOERREBRO, act));
    }

    @Test
    void a_clock_that_stood_still_brings_each_version_into_force_as_of_its_own_day() {
        var late = MAY_1.plusDays(30);
        var both = Stream.concat(
                agreed(1, FROM_APRIL).stream(), agreed(2, FROM_MAY).stream().skip(1));

        AgreementFixture.agreement()
                .given(both.toList())
                .when(new BringIntoForce(YDRE_NOERREBRO, happened(APRIL_1, bySystem(late))))
                .expectEvents(new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, FROM_APRIL.period(), false, APRIL_1));
    }

    @Test
    void where_a_body_ratifies_it_rests_on_the_ratification() {
        var ratified = new AgreementRatified(YDRE_NOERREBRO, 1, STEERING_GROUP, null, MARCH_9);
        var accepted = agreed(1, ratifiedBySteeringGroup());

        assertThat(standing(accepted)).isEmpty();
        assertThat(standing(accepted, ratified)).extracting(OpenDuty::basis).containsExactly(event(5));
    }

    @Test
    void in_force_there_is_nothing_left_to_do() {
        var inForce = new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, FROM_APRIL.period(), false, APRIL_1);

        assertThat(standing(agreed(1, FROM_APRIL), inForce)).isEmpty();
    }

    @Test
    void a_decline_of_later_terms_leaves_those_agreed_on_as_they_are() {
        var declined = new TermsDeclined(YDRE_NOERREBRO, 2, POLITI, MARCH_9);

        assertThat(standing(agreed(1, FROM_APRIL), proposed(2, FROM_MAY, MARCH_9), declined))
                .extracting(OpenDuty::basis)
                .containsExactly(event(4));
    }

    @Test
    void each_version_that_all_agree_on_has_its_own_day() {
        var both = Stream.concat(
                agreed(1, FROM_APRIL).stream(), agreed(2, FROM_MAY).stream().skip(1));

        assertThat(standing(both.toList()))
                .extracting(it -> it.duty().dueOn(), OpenDuty::basis)
                .containsExactly(tuple(APRIL_1, event(4)), tuple(MAY_1, event(8)));
    }

    @Test
    void other_objects_are_none_of_its_business() {
        var duties = new AgreementDuties();
        var partner = PartnerExamples.POLITI.id();

        assertThat(duties.of(partner, _ -> List.of())).isEmpty();
        assertThat(duties.concernedBy(partner, "partner.PartnerRegistered", NOBODY))
                .isEmpty();
    }

    /** Drafted between three parties, proposed, and accepted by all. */
    private static List<AgreementEvent> agreed(int version, Terms terms) {
        return List.of(
                drafted(),
                proposed(version, terms, MARCH_9),
                accepted(version, terms, SSP, SSP_COORDINATOR, MARCH_9),
                accepted(version, terms, SOF, SOF_COORDINATOR, MARCH_9),
                accepted(version, terms, POLITI, POLITI_COORDINATOR, MARCH_9));
    }

    private static Terms from(LocalDate day) {
        return terms("Parterne mødes hver uge.", new Period(day, null));
    }

    private static Terms ratifiedBySteeringGroup() {
        return new Terms(FROM_APRIL.text(), null, FROM_APRIL.period(), List.of(), 0, true, STEERING_GROUP, null);
    }

    private static List<OpenDuty> standing(List<AgreementEvent> past, AgreementEvent... more) {
        var facts = Stream.concat(past.stream(), Stream.of(more)).toList();
        var happened = IntStream.range(0, facts.size())
                .mapToObj(at ->
                        new Understood(event(at), facts.get(at), facts.get(at).occurredOn()))
                .toList();
        return new AgreementDuties().of(YDRE_NOERREBRO.value(), _ -> happened);
    }

    private static UUID event(int number) {
        return new UUID(0, number);
    }
}
