package sikkerby.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.worklist.WorkItem.Kind;

/** The Finance Administration speaks for the municipality as a whole too. */
class WhoseTest {

    private static final PartnerCode OKF = new PartnerCode("OKF");
    private static final PartnerCode KOMMUNE = new PartnerCode("KOMMUNE");
    private static final PartnerCode SOF = new PartnerCode("SOF");
    private static final Caller COORDINATOR = coordinator(OKF);

    private static Caller coordinator(PartnerCode partner) {
        return new Caller(new ActorId("koordinator"), Set.of("COORDINATOR"), partner);
    }

    private static WorkItem claim(List<PartnerCode> waitsFor) {
        var id = UUID.fromString("0186a2b4-7c00-7000-8000-0000000000aa");
        var before = "/api/commitments/" + id;
        return new WorkItem(
                "ANSWER_CLAIM/FOR-2023-0204",
                Kind.ANSWER_CLAIM,
                new WorkItem.Subject("commitment", id, "FOR-2023-0204"),
                waitsFor,
                null,
                LocalDate.of(2023, 5, 1),
                null,
                "Det er meldt opfyldt.",
                List.of(before + "/confirm", before + "/dispute"));
    }

    @Test
    void what_waits_for_the_municipality_waits_for_okf_and_for_no_other_administration() {
        var item = claim(List.of(KOMMUNE));

        assertThat(Whose.of(COORDINATOR, null).is(item)).isTrue();
        assertThat(Whose.of(COORDINATOR, KOMMUNE).is(item)).isTrue();
        assertThat(Whose.of(coordinator(SOF), null).is(item)).isFalse();
    }

    @Test
    void nothing_waits_for_whoever_would_speak_for_a_partner_that_is_no_more() {
        var item = claim(List.of(KOMMUNE, SOF));

        assertThat(Whose.of(coordinator(SOF), null)
                        .without(List.of(SOF)::contains)
                        .is(item))
                .isFalse();
        assertThat(Whose.of(COORDINATOR, null).without(List.of(SOF)::contains).is(item))
                .isTrue();
    }

    @Test
    void it_is_marked_and_answered_in_the_form_that_says_for_whom() {
        var task = Task.of(claim(List.of(KOMMUNE)), COORDINATOR, true);

        assertThat(task.onBehalfOf()).isEqualTo(KOMMUNE);
        assertThat(task.click()).isNull();
        assertThat(task.forms()).containsExactly("confirm", "dispute");
    }

    @Test
    void what_waits_for_okf_itself_is_its_own_and_takes_one_click() {
        var task = Task.of(claim(List.of(KOMMUNE, OKF)), COORDINATOR, true);

        assertThat(task.onBehalfOf()).isNull();
        assertThat(task.click()).isEqualTo("confirm");
    }
}
