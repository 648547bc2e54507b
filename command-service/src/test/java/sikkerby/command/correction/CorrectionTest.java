package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.json;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** An entry that was recorded wrongly is understood otherwise from then on, over real HTTP and on a real database. */
class CorrectionTest {

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
    class An_agency_corrects_its_own_entry_at_once {

        private final Reply pledge = pledged();

        @Test
        void and_whoever_decides_next_decides_on_what_is_now_understood() {
            var progress = "/api/commitments/" + pledge.text("id") + "/progress";
            var said = "{\"text\": \"Godt i gang\", \"onTrack\": true}";
            assertThat(city.as("politi").post(progress, said).status()).isEqualTo(200);

            var corrected = correct("sekretariat", event(pledge), "WRONG_PARTY", "'debtor': 'SSP'");

            assertThat(corrected.status()).as(corrected.response().body()).isEqualTo(201);
            assertThat(corrected.text("id")).isEqualTo(corrected.text("event"));
            assertThat(corrected.header("Location").orElse("")).endsWith("/api/corrections/" + corrected.text("id"));
            assertThat(corrected.text("number")).isEqualTo(pledge.text("number"));
            for (var user : List.of("politi", "ssp", "sof"))
                assertThat(agree(user, event(corrected)).status()).isEqualTo(200);
            assertThat(city.as("politi").post(progress, said).text("code")).isEqualTo("ACTS_FOR_OTHER_PARTY");
            assertThat(city.as("ssp").post(progress, said).status()).isEqualTo(200);
        }

        @Test
        void an_annulled_entry_counts_no_longer() {
            var claim = claim(pledge);
            assertThat(claim(pledge).text("code")).isEqualTo("ILLEGAL_TRANSITION");

            assertThat(correct("politi", event(claim), "ENTERED_IN_ERROR", "'annulled': true")
                            .status())
                    .isEqualTo(201);

            assertThat(claim(pledge).status()).isEqualTo(200);
        }

        @Test
        void and_may_correct_it_again() {
            correct("politi", event(pledge), "WRONG_PLACE", "'places': ['YNB']");

            assertThat(correct("politi", event(pledge), "WRONG_PLACE", "'places': ['CITY']")
                            .status())
                    .isEqualTo(201);
        }
    }

    @Nested
    class The_entry_of_others_takes_two_persons {

        private final Reply pledge = pledged();
        private final Reply proposal = correct("sekretariat", event(pledge), "WRONG_PLACE", "'places': ['YNB']");

        @Test
        void nothing_changes_until_the_second_agrees() {
            assertThat(proposal.status()).isEqualTo(201);
            assertThat(claim(pledge).status()).isEqualTo(200);
        }

        @Test
        void the_second_is_one_of_those_whose_entry_it_is() {
            assertThat(approve("politi").status()).isEqualTo(200);

            assertThat(correct("politi", event(pledge), "WRONG_PLACE", "'places': ['YNB']")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void approved_again_nothing_is_stored() {
            var first = approve("politi");

            assertThat(approve("politi").text("version")).isEqualTo(first.text("version"));
        }

        @Test
        void one_person_cannot_be_both() {
            assertThat(approve("sekretariat").text("code")).isEqualTo("SAME_PERSON");
        }

        @Test
        void nor_can_it_be_somebody_else() {
            assertThat(approve("sof").text("code")).isEqualTo("ENTRY_OF_OTHERS");
            assertThat(approve("revisor").text("code")).isEqualTo("ROLE_MAY_NOT");
        }

        @Test
        void a_correction_that_nobody_proposed_cannot_be_approved() {
            assertThat(agree("politi", event(pledge)).status()).isEqualTo(404);
            assertThat(agree("politi", UUID.randomUUID()).status()).isEqualTo(404);
        }

        private Reply approve(String user) {
            return agree(user, event(proposal));
        }
    }

    @Nested
    class It_is_refused {

        private final Reply pledge = pledged();

        @Test
        void by_whom_the_entry_is_not() {
            assertThat(code("ssp", "WRONG_PARTY", "'debtor': 'SSP'")).isEqualTo("ENTRY_OF_OTHERS");
            assertThat(code("revisor", "WRONG_PARTY", "'debtor': 'SSP'")).isEqualTo("ROLE_MAY_NOT");
        }

        @Test
        void for_an_entry_that_never_was() {
            var refused = correct("politi", UUID.randomUUID(), "WRONG_PARTY", "'debtor': 'SSP'");

            assertThat(refused.text("code")).isEqualTo("CORRECTS_UNKNOWN");
            assertThat(refused.json().path("errors").path(0).path("field").asString())
                    .isEqualTo("eventId");
        }

        @Test
        void for_a_correction_itself() {
            var correction = correct("politi", event(pledge), "WRONG_WORDS", "'text': 'Vi gik.'");

            assertThat(correct("politi", event(correction), "WRONG_DATE", "'occurredOn': '%s'".formatted(today))
                            .text("code"))
                    .isEqualTo("CORRECTION_LOOP");
        }

        @Test
        void for_what_followed_of_itself() {
            var agreement = parties.drafted();
            parties.propose("sof", agreement, Negotiation.terms(today));
            parties.accept("sof", agreement, 1);
            parties.accept("ssp", agreement, 1);
            var inForce = parties.accept("politi", agreement, 1);

            assertThat(correct(
                                    "politi",
                                    event(inForce),
                                    "WRONG_DATE",
                                    "'occurredOn': '%s'".formatted(today.minusDays(1)))
                            .text("code"))
                    .isEqualTo("FOLLOWS_FROM_ENTRY");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        'effectiveOn': '2023-01-01' | NOT_CORRECTABLE
                        'annulled': true            | CREATION_STAYS
                        'debtor': 'INGEN'           | UNKNOWN_CODE
                        'places': ['INGEN']         | UNKNOWN_CODE
                        'occurredOn': '2099-01-01'  | INVALID
                        'to': '2099-01-01'          | INVALID
                        """, quoteCharacter = '`')
        void for_values_that_cannot_be(String corrected, String code) {
            assertThat(code("politi", "WRONG_DATE", corrected)).isEqualTo(code);
        }

        @Test
        void where_nothing_would_be_corrected() {
            assertThat(code("politi", "WRONG_DATE", "")).isEqualTo("INVALID");
        }

        @Test
        void where_something_would_come_before_the_beginning() {
            var claim = claim(pledge);

            assertThat(correct("politi", event(claim), "WRONG_DATE", "'occurredOn': '%s'".formatted(today.minusDays(3)))
                            .text("code"))
                    .isEqualTo("OCCURRED_TOO_EARLY");
        }

        private String code(String user, String reason, String corrected) {
            return correct(user, event(pledge), reason, corrected).text("code");
        }
    }

    private static Reply pledged() {
        var pledge = city.as("politi")
                .post(
                        "/api/commitments",
                        json("'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '%s'"
                                .formatted(today, parties.inForce())));
        assertThat(pledge.status()).as(pledge.response().body()).isEqualTo(201);
        return pledge;
    }

    private static Reply claim(Reply pledge) {
        return city.as("politi")
                .post(
                        "/api/commitments/" + pledge.text("id") + "/claim",
                        json("'statement': 'Gjort', 'noEvidence': true"));
    }

    private static Reply correct(String user, UUID event, String reasonCode, String corrected) {
        return city.as(user)
                .post(
                        "/api/corrections",
                        json("'eventId': '%s', 'reasonCode': '%s', 'text': 'Skrevet forkert.', 'corrected': {%s}"
                                .formatted(event, reasonCode, corrected)));
    }

    private static Reply agree(String user, UUID correction) {
        return city.as(user).post("/api/corrections/" + correction + "/approve", "");
    }

    private static UUID event(Reply reply) {
        return UUID.fromString(reply.text("event"));
    }
}
