package sikkerby.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.ActExamples.happened;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;

class ActTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 6);
    private static final PartnerCode OKF = new PartnerCode("OKF");
    private static final PartnerCode POLITI = new PartnerCode("POLITI");

    @Test
    void the_role_that_allowed_it_is_kept() {
        assertThat(by(POLITI, TODAY).circumstances(null).role()).isEqualTo("COORDINATOR");
        assertThat(bySecretariatWithLetter(TODAY).circumstances(POLITI).role()).isEqualTo("SECRETARIAT");
        assertThat(bySteeringGroup(TODAY).circumstances(null).role()).isEqualTo("STEERING_GROUP");
        assertThat(bySystem(TODAY).circumstances(null).role()).isNull();
    }

    @Test
    void who_has_two_roles_speaks_as_a_coordinator_for_the_own_agency_only() {
        var letter = bySecretariatWithLetter(TODAY);
        var both = new Act(
                letter.actor(),
                OKF,
                Set.of(Role.COORDINATOR, Role.SECRETARIAT),
                TODAY,
                TODAY,
                null,
                letter.document(),
                null,
                letter.origin(),
                letter.correlation(),
                null);

        assertThat(both.circumstances(OKF).role()).isEqualTo("COORDINATOR");
        assertThat(both.circumstances(POLITI).role()).isEqualTo("SECRETARIAT");
    }

    @Test
    void what_was_due_by_itself_is_nobodys_word_and_names_what_it_rests_on() {
        var circumstances = bySystem(TODAY).circumstances(POLITI);

        assertThat(circumstances.actor()).isEqualTo(Act.SYSTEM);
        assertThat(circumstances.onBehalfOf()).isNull();
        assertThat(circumstances.causation()).isEqualTo(ActExamples.BASIS);
        assertThat(circumstances.origin()).isEqualTo(Origin.SYSTEM);
    }

    @Test
    void what_was_due_by_itself_is_decided_as_of_its_day_and_all_else_as_of_today() {
        var before = TODAY.minusDays(30);

        assertThat(happened(before, bySystem(TODAY)).asOf()).isEqualTo(before);
        assertThat(happened(before, by(POLITI, TODAY)).asOf()).isEqualTo(TODAY);
    }
}
