package sikkerby.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.json;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** What becomes of promises between SOF, SSP and the police, over real HTTP and on a real database. */
class AlterationHttpTest {

    private static final String WHY = "'reason': 'Bevillingen er faldet bort.'";

    private static City city;
    private static UUID agreement;
    private static LocalDate today;

    @BeforeAll
    static void start() {
        city = City.of(1);
        agreement = new Negotiation(city).inForce();
        today = city.today();
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Test
    void a_promise_is_asked_for_and_made_or_not() {
        var asked = "'text': 'Vi kommer.', 'dueOn': '%s', 'debtor': 'POLITI', 'agreement': '%s'"
                .formatted(today, agreement);
        var made = id(city.as("ssp").post("/api/commitments/proposals", json(asked)));
        var declined = id(city.as("ssp").post("/api/commitments/proposals", json(asked)));

        assertThat(code("ssp", made, "accept", "")).isEqualTo("ACTS_FOR_OTHER_PARTY");
        assertThat(status("politi", made, "accept", "")).isEqualTo(200);
        assertThat(status("politi", made, "on-track", "")).isEqualTo(200);
        assertThat(code("politi", declined, "decline", "{}")).isEqualTo("REASON_REQUIRED");
        assertThat(status("politi", declined, "decline", json(WHY))).isEqualTo(200);
        assertThat(code("politi", declined, "on-track", "")).isEqualTo("TERMINAL_STATE");
    }

    @Test
    void a_revision_is_numbered_and_holds_when_all_have_accepted() {
        var id = pledged();
        var later = json(WHY + ", 'dueOn': '%s'".formatted(today.plusDays(7)));

        var proposed = post("politi", id, "revisions", later);
        assertThat(proposed.status()).as(proposed.response().body()).isEqualTo(200);
        assertThat(proposed.json().path("revision").asInt()).isEqualTo(1);
        assertThat(code("politi", id, "revisions", later)).isEqualTo("REVISION_OPEN");
        assertThat(code("politi", id, "revisions/1/accept", "")).isEqualTo("NOT_BENEFICIARY");
        assertThat(code("ssp", id, "revisions/2/accept", "")).isEqualTo("NOT_FOUND");
        assertThat(status("ssp", id, "revisions/1/accept", "")).isEqualTo(200);
        assertThat(status("sof", id, "revisions/1/accept", "{}")).isEqualTo(200);
        assertThat(code("sof", id, "revisions/1/refuse", json(WHY))).isEqualTo("ILLEGAL_TRANSITION");
        assertThat(post("politi", id, "revisions", json(WHY + ", 'dueOn': '%s'".formatted(today.plusDays(9))))
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        assertThat(status("ssp", id, "revisions/2/refuse", json(WHY))).isEqualTo(200);
    }

    @Test
    void release_takes_all_the_others_or_a_decision() {
        var id = pledged();
        assertThat(code("politi", id, "release", json(WHY))).isEqualTo("RELEASE_NEEDS_BENEFICIARIES");
        assertThat(status("ssp", id, "release", json(WHY))).isEqualTo(200);
        assertThat(status("sof", id, "release", json(WHY))).isEqualTo(200);
        assertThat(code("ssp", id, "release", json(WHY))).isEqualTo("TERMINAL_STATE");

        var other = pledged();
        assertThat(code("sekretariat", other, "release", json(WHY))).isEqualTo("DECISION_REQUIRED");
        assertThat(status("styregruppe", other, "release", json(WHY))).isEqualTo(200);
    }

    @Test
    void who_takes_it_over_owes_it() {
        var id = pledged();

        assertThat(code("politi", id, "transfer", json(WHY + ", 'to': 'BUF'"))).isEqualTo("NOT_PARTY");
        assertThat(status("politi", id, "transfer", json(WHY + ", 'to': 'SSP'")))
                .isEqualTo(200);
        assertThat(code("sof", id, "transfer/accept", "")).isEqualTo("ACTS_FOR_OTHER_PARTY");
        assertThat(status("ssp", id, "transfer/accept", "")).isEqualTo(200);
        assertThat(code("politi", id, "on-track", "")).isEqualTo("ACTS_FOR_OTHER_PARTY");
        assertThat(status("ssp", id, "on-track", "")).isEqualTo(200);
    }

    @Test
    void what_is_not_kept_is_given_up_and_what_nobody_left_does_not_lapse() {
        var id = pledged();

        assertThat(code("ssp", id, "not-met", json(WHY))).isEqualTo("NOT_OVERDUE");
        assertThat(code("styregruppe", id, "lapse", json(WHY))).isEqualTo("NOT_ORPHANED");
        assertThat(status("politi", id, "not-met", json(WHY))).isEqualTo(200);
        assertThat(code("politi", id, "not-met", json(WHY))).isEqualTo("TERMINAL_STATE");
    }

    private static UUID pledged() {
        var pledge = "'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '%s'".formatted(today, agreement);
        return id(city.as("politi").post("/api/commitments", json(pledge)));
    }

    private static UUID id(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
        return UUID.fromString(reply.text("id"));
    }

    private static Reply post(String user, UUID commitment, String what, String json) {
        return city.as(user).post("/api/commitments/" + commitment + "/" + what, json);
    }

    private static int status(String user, UUID commitment, String what, String json) {
        return post(user, commitment, what, json).status();
    }

    private static String code(String user, UUID commitment, String what, String json) {
        return post(user, commitment, what, json).text("code");
    }
}
