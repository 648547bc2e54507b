package sikkerby.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.field;
import static sikkerby.command.platform.Negotiation.json;
import static sikkerby.command.platform.Negotiation.with;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** From a pledge to a promise that was kept, over real HTTP and on a real database. */
class CommitmentHttpTest {

    private static City city;
    private static Negotiation parties;
    private static LocalDate today;

    @BeforeAll
    static void start() {
        city = City.of(1);
        parties = new Negotiation(city);
        today = city.today();
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Test
    void a_commitment_is_pledged_reported_on_claimed_disputed_claimed_again_and_confirmed() {
        var id = pledged(parties.inForce());

        assertThat(post("politi", id, "progress", "{\"text\": \"Godt i gang\", \"onTrack\": true}"))
                .isEqualTo(200);
        assertThat(post("politi", id, "on-track", "")).isEqualTo(200);
        assertThat(refusal("politi", id, "claim", "{\"statement\": \"Gjort\"}")).isEqualTo("NO_EVIDENCE");
        assertThat(post("politi", id, "evidence", "{\"text\": \"Vagtplan\", \"url\": \"https://intranet.example/v\"}"))
                .isEqualTo(200);
        assertThat(post("politi", id, "claim", "{\"statement\": \"Gjort\"}")).isEqualTo(200);
        assertThat(refusal("politi", id, "confirm", "")).isEqualTo("OWN_CONFIRMATION");
        assertThat(refusal("buf", id, "confirm", "")).isEqualTo("NOT_PARTY");
        assertThat(refusal("ssp", id, "dispute", "{}")).isEqualTo("REASON_REQUIRED");
        assertThat(post("ssp", id, "dispute", "{\"reason\": \"Vi har ingen set.\"}"))
                .isEqualTo(200);
        assertThat(refusal("ssp", id, "confirm", "{}")).isEqualTo("ILLEGAL_TRANSITION");
        assertThat(post("politi", id, "claim", "{\"statement\": \"Se vagtplanen\"}"))
                .isEqualTo(200);
        assertThat(post("sof", id, "confirm", "{}")).isEqualTo(200);
        assertThat(refusal("sof", id, "confirm", "{}")).isEqualTo("TERMINAL_STATE");
    }

    @Test
    void who_may_change_nothing_hears_that_before_anything_is_looked_up() {
        var unknown = with(pledge(UUID.randomUUID(), today), "'occurredOn': '%s'".formatted(today));

        var asked = with(unknown, "'debtor': 'SSP'");
        for (var refused : List.of(
                city.as("revisor").post("/api/commitments", unknown),
                city.as("revisor").post("/api/commitments/proposals", asked),
                city.as("revisor").post("/api/commitments/" + UUID.randomUUID() + "/revisions/1/accept", ""))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text("code")).isEqualTo("ROLE_MAY_NOT");
        }
        assertThat(city.as("styregruppe").post("/api/commitments", unknown).text("code"))
                .isEqualTo("ROLE_MAY_NOT");
    }

    @Test
    void it_is_confirmed_by_any_other_party_whether_or_not_it_was_promised_to_that_one() {
        var toSsp = with(pledge(parties.inForce(), today), "'beneficiaries': ['SSP']");
        var id = UUID.fromString(
                city.as("politi").post("/api/commitments", toSsp).text("id"));
        assertThat(post("politi", id, "claim", "{\"statement\": \"Gjort\", \"noEvidence\": true}"))
                .isEqualTo(200);

        assertThat(post("sof", id, "confirm", "{}")).isEqualTo(200);
    }

    @Test
    void it_is_confirmed_by_those_it_was_promised_to_where_the_terms_say_so() {
        var agreement = parties.drafted();
        parties.propose("sof", agreement, with(Negotiation.terms(today), "'confirmRule': 'BENEFICIARY'"));
        parties.acceptAll(agreement, 1);
        var toSsp = with(pledge(agreement, today), "'beneficiaries': ['SSP']");
        var id = UUID.fromString(
                city.as("politi").post("/api/commitments", toSsp).text("id"));
        assertThat(post("politi", id, "claim", "{\"statement\": \"Gjort\", \"noEvidence\": true}"))
                .isEqualTo(200);

        assertThat(refusal("sof", id, "confirm", "{}")).isEqualTo("NOT_BENEFICIARY");
        assertThat(refusal("sof", id, "dispute", "{\"reason\": \"Nej.\"}")).isEqualTo("NOT_BENEFICIARY");
        assertThat(post("ssp", id, "confirm", "{}")).isEqualTo(200);
    }

    @Test
    void the_number_of_a_page_is_no_phone_number_but_one_with_a_country_is() {
        var id = pledged(parties.drafted());

        assertThat(post(
                        "politi",
                        id,
                        "evidence",
                        "{\"text\": \"Film\", \"url\": \"https://video.kk.dk/video/89100082\"}"))
                .isEqualTo(200);
        assertThat(refusal("politi", id, "evidence", "{\"text\": \"Nr.\", \"url\": \"https://x.example/+4520203030\"}"))
                .isEqualTo("PERSONAL_DATA_SUSPECTED");
    }

    @Test
    void it_cannot_be_claimed_before_its_agreement_binds() {
        var id = pledged(parties.drafted());

        assertThat(refusal("politi", id, "claim", "{\"statement\": \"Gjort\", \"noEvidence\": true}"))
                .isEqualTo("AGREEMENT_NOT_IN_FORCE");
    }

    @Test
    void it_cannot_be_due_after_its_agreement_unless_it_survives() {
        var late = pledge(parties.inForce(), today.plusYears(2));
        assertThat(city.as("politi").post("/api/commitments", late).text("code"))
                .isEqualTo("DUE_OUTSIDE_AGREEMENT");
        assertThat(city.as("politi")
                        .post("/api/commitments", with(late, "'survives': true"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void it_may_be_for_each_month_whoever_says_so_first() {
        var monthly = with(pledge(parties.inForce(), today), "'recurrence': 'MONTHLY'");

        assertThat(city.as("politi").post("/api/commitments", monthly).status()).isEqualTo(201);
        assertThat(city.as("ssp")
                        .post("/api/commitments/proposals", with(monthly, "'debtor': 'POLITI'"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void it_may_be_made_to_the_steering_group_which_then_confirms_it() {
        var own = json("'text': 'Vi skriver et notat.', 'dueOn': '%s'".formatted(today));
        var id = UUID.fromString(city.as("politi").post("/api/commitments", own).text("id"));

        assertThat(post("politi", id, "claim", "{\"statement\": \"Gjort\", \"noEvidence\": true}"))
                .isEqualTo(200);
        assertThat(refusal("ssp", id, "confirm", "")).isEqualTo("ROLE_MAY_NOT");
        assertThat(post("styregruppe", id, "confirm", "")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'confidentiality': 'RESTRICTED'",
                "'measure': {'amount': -1, 'unit': 'ture'}",
                "'dueOn': '1999-12-31'",
                "'recurrence': 'DAILY'",
                "'initiatives': ['0185aa10-0000-7000-8000-00000000dead']"
            })
    void what_cannot_be_is_refused_and_the_field_named(String said) {
        var refused = city.as("politi").post("/api/commitments", with("{\"text\": \"Vi kommer.\"}", due(said)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .startsWith(field(said));
    }

    private static String due(String said) {
        return said.contains("dueOn") ? said : said + ", 'dueOn': '" + today + "'";
    }

    private static String pledge(UUID agreement, LocalDate dueOn) {
        return json("'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '%s'".formatted(dueOn, agreement));
    }

    private static UUID pledged(UUID agreement) {
        var reply = city.as("politi").post("/api/commitments", pledge(agreement, today));
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
        return UUID.fromString(reply.text("id"));
    }

    private static int post(String user, UUID commitment, String what, String json) {
        return city.as(user)
                .post("/api/commitments/" + commitment + "/" + what, json)
                .status();
    }

    private static String refusal(String user, UUID commitment, String what, String json) {
        return city.as(user)
                .post("/api/commitments/" + commitment + "/" + what, json)
                .text("code");
    }
}
