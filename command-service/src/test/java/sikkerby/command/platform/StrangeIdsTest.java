package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.json;
import static sikkerby.command.platform.Negotiation.terms;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.platform.Caller.Reply;

class StrangeIdsTest {

    private static City city;
    private static Negotiation parties;

    @BeforeAll
    static void start() {
        city = City.of(2);
        parties = new Negotiation(city);
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void what_is_of_another_kind_is_not_found_whether_or_not_it_was_just_used(int instance) {
        var commitment = pledge("'dueOn': '%s'".formatted(city.today())).text("id");

        var refused = city.as("sof", instance).post("/api/agreements/" + commitment + "/terms", terms(city.today()));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(city.as("politi")
                        .post("/api/commitments/" + commitment + "/on-track", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_of_another_kind_is_no_agreement() {
        var commitment = pledge("'dueOn': '%s'".formatted(city.today())).text("id");

        var refused = pledge("'dueOn': '%s', 'agreement': '%s'".formatted(city.today(), commitment));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("UNKNOWN_CODE");
        assertThat(field(refused)).isEqualTo("agreement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2-3-4-5", "fcbc2f6f-1a4a-3e0b-8ba0-6f4e0c7a1d11"})
    void an_id_is_chosen_in_its_one_form_and_never_made_from_a_name(String id) {
        var refused = pledge("'dueOn': '%s', 'id': '%s'".formatted(city.today(), id));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID");
        assertThat(field(refused)).isEqualTo("id");
        assertThat(city.as("politi")
                        .post("/api/commitments/" + id + "/on-track", "")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"20203030, PERSONAL_DATA_SUSPECTED", "chef@politi.example, INVALID"})
    void who_signed_is_named_by_no_number_and_no_address(String signer, String code) {
        UUID agreement = parties.drafted();
        parties.propose("sof", agreement, terms(city.today()));

        var refused = city.as("politi")
                .post(
                        "/api/agreements/" + agreement + "/acceptances",
                        json("'termsVersion': 1, 'signedBy': '%s'".formatted(signer)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(field(refused)).isEqualTo("signedBy");
    }

    private static Reply pledge(String more) {
        return city.as("politi").post("/api/commitments", json("'text': 'Vi kommer.', " + more));
    }

    private static String field(Reply refused) {
        return refused.json().path("errors").path(0).path("field").asString();
    }
}
