package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.ok;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;

/** A correction that changes nothing is none. */
class UnchangedTest {

    private static Correcting city;

    @BeforeAll
    static void start() {
        city = Correcting.inACity();
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Test
    void it_is_answered_for_the_object_and_not_stored() {
        var pledge = city.pledged();
        var first = city.correct("politi", pledge, "'text': 'Vi kommer igen.'");
        var again = city.correct("politi", pledge, "'text': 'Vi kommer igen.'");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("id")).isEqualTo(pledge.text("id"));
        assertThat(again.text("version")).isEqualTo(first.text("version"));
        assertThat(again.header("Location")).isEmpty();
    }

    @Test
    void with_its_key_it_is_answered_as_the_first_time() {
        var pledge = city.pledged();
        var key = UUID.randomUUID();
        var first = ok(withKey(key, pledge));
        ok(city.say(pledge, "politi", "on-track", ""));
        var again = withKey(key, pledge);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.response().body()).isEqualTo(first.response().body());
    }

    @Test
    void what_was_agreed_to_already_is_not_stored_again() {
        var pledge = city.pledged();
        var proposal = ok(city.correct("sekretariat", pledge, "'text': 'Vi kommer igen.'"));
        var first = ok(city.settle("politi", proposal, "approve"));
        var again = ok(city.settle("politi", proposal, "approve"));

        assertThat(first.text("id")).isEqualTo(proposal.text("id"));
        assertThat(again.response().body()).isEqualTo(first.response().body());
    }

    private Reply withKey(UUID key, Reply pledge) {
        return city.city()
                .as("politi")
                .with("Idempotency-Key", key.toString())
                .post(
                        "/api/corrections",
                        Correcting.body(UUID.fromString(pledge.text("event")), "'text': 'Vi kommer.'"));
    }
}
