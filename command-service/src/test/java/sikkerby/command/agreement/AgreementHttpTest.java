package sikkerby.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.field;
import static sikkerby.command.platform.Negotiation.terms;
import static sikkerby.command.platform.Negotiation.with;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** From a draft to terms that bind, over real HTTP and on a real database. */
class AgreementHttpTest {

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

    @Nested
    class An_agreement {

        @Test
        void is_drafted_with_a_number_and_an_address_to_read_it_at() {
            var drafted = parties.draft("sof");

            assertThat(drafted.status()).isEqualTo(201);
            assertThat(drafted.text("number")).matches("AFT-" + today.getYear() + "-\\d{3}");
            assertThat(drafted.json().path("version").asInt()).isEqualTo(1);
            assertThat(drafted.header("ETag")).contains("\"1\"");
            assertThat(drafted.header("Location"))
                    .contains("http://localhost:8080/api/agreements/" + drafted.text("id"));
        }

        @Test
        void is_accepted_party_by_party_until_the_last_brings_it_into_force() {
            var id = parties.drafted();
            var proposed = parties.propose("sof", id, terms(today));
            assertThat(proposed.json().path("termsVersion").asInt()).isEqualTo(1);
            assertThat(parties.accept("politi", id, 1).status()).isEqualTo(200);
            assertThat(parties.propose("sof", id, terms(today))
                            .json()
                            .path("termsVersion")
                            .asInt())
                    .isEqualTo(1);
            assertThat(parties.propose("sof", id, terms(today.minusDays(1)))
                            .json()
                            .path("termsVersion")
                            .asInt())
                    .isEqualTo(2);

            var stale = parties.accept("politi", id, 1);
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.text("code")).isEqualTo("STALE_VERSION");
            assertThat(stale.text("detail")).contains("version 2");

            assertThat(parties.accept("ssp", id, 2).json().path("version").asInt())
                    .isEqualTo(5);
            var twice = parties.accept("ssp", id, 2);
            assertThat(twice.text("code")).isEqualTo("ALREADY_ACCEPTED");
            assertThat(parties.accept("sof", id, 2).json().path("version").asInt())
                    .isEqualTo(6);
            assertThat(parties.accept("politi", id, 2).json().path("version").asInt())
                    .isEqualTo(8);
        }

        @Test
        void that_begins_later_is_brought_into_force_not_before_its_day() {
            var id = parties.drafted();
            parties.propose("sof", id, terms(today.plusDays(1)));
            parties.acceptAll(id, 1);

            var early = city.as("sof").post("/api/agreements/" + id + "/force", "");

            assertThat(early.status()).isEqualTo(409);
            assertThat(early.text("code")).isEqualTo("NOT_YET_DUE");
        }

        @Test
        void that_was_declined_needs_new_terms() {
            var id = parties.drafted();
            parties.propose("sof", id, terms(today));
            var path = "/api/agreements/" + id + "/declines";

            assertThat(city.as("ssp").post(path, "{\"termsVersion\": 1}").text("code"))
                    .isEqualTo("REASON_REQUIRED");
            assertThat(city.as("ssp")
                            .post(path, "{\"termsVersion\": 1, \"reason\": \"For lidt tid.\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(parties.accept("sof", id, 1).text("code")).isEqualTo("ALREADY_DECLINED");
        }

        @Test
        void is_ratified_by_the_body_that_its_terms_name() {
            var id = parties.drafted();
            parties.propose("sof", id, terms(today).replace("{", "{\"ratifiedBy\": \"STEERING_GROUP\", "));
            var path = "/api/agreements/" + id + "/ratification";

            assertThat(city.as("styregruppe").post(path, "{\"body\": \"BR\"}").text("code"))
                    .isEqualTo("OTHER_BODY_RATIFIES");
            assertThat(city.as("sof")
                            .post(path, "{\"body\": \"STEERING_GROUP\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(city.as("sekretariat")
                            .post(path, "{\"body\": \"STEERING_GROUP\"}")
                            .text("code"))
                    .isEqualTo("DECISION_REQUIRED");
            assertThat(city.as("styregruppe")
                            .post(path, "{\"body\": \"STEERING_GROUP\"}")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void takes_a_signature_on_paper_from_the_secretariat_alone() {
            var id = parties.drafted();
            parties.propose("sof", id, terms(today));
            var paper = "{\"termsVersion\": 1, \"party\": \"POLITI\", \"signedBy\": \"direktoer-politi\"%s}";
            var path = "/api/agreements/" + id + "/acceptances";

            assertThat(city.as("sof").post(path, paper.formatted("")).status()).isEqualTo(403);
            assertThat(city.as("sekretariat").post(path, paper.formatted("")).text("code"))
                    .isEqualTo("ACTS_FOR_OTHER_PARTY");
            var recorded = city.as("sekretariat").post(path, paper.formatted(", \"documentRef\": \"2023-0106821\""));
            assertThat(recorded.status()).as(recorded.response().body()).isEqualTo(200);
            var withMore = "{\"esdhNo\": \"2023-0106821\", \"theme\": \"Aftale\", \"receivedOn\": \"" + today + "\"}";
            var misspelt = parties.propose("sof", id, with(terms(today), "'documentRef': '2023-1'"));
            assertThat(misspelt.json().path("errors").path(0).path("field").asString())
                    .isEqualTo("documentRef");
            assertThat(parties.propose("sof", id, terms(today).replace("{", "{\"documentRef\": " + withMore + ", "))
                            .status())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'to': '2020-01-01'",
                    "'places': ['UKENDT']",
                    "'noticePeriodDays': -1",
                    "'ratifiedBy': 'styregruppen!'",
                    "'text': ' '",
                    "'purpose': 'Ring til 20 12 34 56'",
                    "'mood': 'glad'"
                })
        void refuses_terms_that_cannot_be_and_names_the_field(String said) {
            var id = parties.drafted();

            var refused = parties.propose("sof", id, with(terms(today), said));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("errors").path(0).path("field").asString())
                    .startsWith(field(said));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/agreements",
                "/api/agreements/{id}/terms",
                "/api/agreements/{id}/acceptances",
                "/api/agreements/{id}/declines",
                "/api/agreements/{id}/ratification",
                "/api/agreements/{id}/force",
                "/api/commitments",
                "/api/commitments/{id}/progress",
                "/api/commitments/{id}/on-track",
                "/api/commitments/{id}/evidence",
                "/api/commitments/{id}/claim",
                "/api/commitments/{id}/confirm",
                "/api/commitments/{id}/dispute"
            })
    void every_path_shows_an_example_of_what_it_takes(String path) {
        var document = city.as("sof").get("/v3/api-docs").json();

        var schema = document.path("paths")
                .path(path)
                .at("/post/requestBody/content/application~1json/schema/$ref")
                .asString("");

        assertThat(schema).startsWith("#/components/schemas/");
        assertThat(document.at(schema.substring(1)).path("example").isObject()).isTrue();
    }
}
