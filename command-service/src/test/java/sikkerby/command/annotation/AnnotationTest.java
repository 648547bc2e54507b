package sikkerby.command.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.json;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** What is said of entries, over real HTTP and on a real database. */
class AnnotationTest {

    private static City city;
    private static Negotiation parties;

    @BeforeAll
    static void start() {
        city = City.of(1);
        parties = new Negotiation(city);
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Nested
    class What_the_secretariat_recorded_as_a_debtors_promise {

        private final Reply pledge = ok(pledged("sekretariat", "'debtor': 'POLITI', 'documentRef': '2023-0106821', "));

        @Test
        void that_debtor_contests_and_it_stands() {
            assertThat(ok(contest("politi", "'reason': 'Det har vi ikke lovet.'"))
                            .text("version"))
                    .isEqualTo("2");
            ok(city.as("politi").post(path() + "/progress", json("'text': 'Vi begynder alligevel.', 'onTrack': true")));
        }

        @Test
        void contested_again_nothing_is_stored() {
            var first = ok(contest("politi", "'reason': 'Det har vi ikke lovet.'"));

            assertThat(contest("politi", "'reason': 'Nej.'").text("event")).isEqualTo(first.text("event"));
        }

        @Test
        void an_objection_that_was_annulled_is_raised_again() {
            var first = ok(contest("politi", "'reason': 'Det har vi ikke lovet.'"));
            annul("politi", first.text("event"));

            var again = ok(contest("politi", "'reason': 'Jo, vi står ved indsigelsen.'"));

            assertThat(again.text("event")).isNotEqualTo(first.text("event"));
            assertThat(ok(contest("politi", "'reason': 'Som sagt.'")).text("event"))
                    .isEqualTo(again.text("event"));
        }

        @Test
        void an_entry_that_was_annulled_is_nothing_to_object_to() {
            var said = json("'text': 'Vi er i gang.', 'onTrack': true, 'documentRef': '2023-0106821'");
            var progress = ok(city.as("sekretariat").post(path() + "/progress", said));
            annul("sekretariat", progress.text("event"));

            assertThat(code("politi", "'reason': 'Nej.', 'eventId': '%s'".formatted(progress.text("event"))))
                    .isEqualTo("NOT_RECORDED_FOR_OTHERS");
        }

        @Test
        void nobody_else_contests() {
            assertThat(code("ssp", "'reason': 'Det tror vi ikke.'")).isEqualTo("ACTS_FOR_OTHER_PARTY");
            assertThat(code("sekretariat", "'reason': 'Vi tog fejl.'")).isEqualTo("ROLE_MAY_NOT");
        }

        @Test
        void an_objection_says_why() {
            assertThat(code("politi", "")).isEqualTo("REASON_REQUIRED");
        }

        @Test
        void an_objection_is_to_an_entry_of_this_commitment() {
            var other = "'reason': 'Nej.', 'eventId': '%s'".formatted(UUID.randomUUID());

            assertThat(code("politi", other)).isEqualTo("UNKNOWN_CODE");
        }

        private String code(String user, String body) {
            return contest(user, body).text("code");
        }

        private Reply contest(String user, String body) {
            return city.as(user).post(path() + "/contest", json(body));
        }

        private String path() {
            return "/api/commitments/" + pledge.text("id");
        }
    }

    @Test
    void what_an_agency_recorded_itself_it_cannot_contest() {
        var pledge = ok(pledged("politi", ""));

        var refused = city.as("politi")
                .post("/api/commitments/" + pledge.text("id") + "/contest", json("'reason': 'Vi har fortrudt.'"));

        assertThat(refused.text("code")).isEqualTo("NOT_RECORDED_FOR_OTHERS");
    }

    @Test
    void nothing_is_contested_that_is_no_commitment() {
        var path = "/api/commitments/" + parties.drafted() + "/contest";

        assertThat(city.as("politi").post(path, json("'reason': 'Nej.'")).status())
                .isEqualTo(404);
    }

    @Nested
    class A_note_on_an_entry {

        private final Reply pledge = ok(pledged("politi", ""));

        @Test
        void is_made_by_whose_entry_it_is_and_by_the_secretariat() {
            assertThat(ok(note("politi", "Vagtplanen ligger på sagen.")).text("version"))
                    .isEqualTo("2");
            assertThat(ok(note("sekretariat", "Se også referatet.")).text("version"))
                    .isEqualTo("3");
            assertThat(note("ssp", "Set.").text("code")).isEqualTo("ENTRY_OF_OTHERS");
            assertThat(note("revisor", "Set.").text("code")).isEqualTo("ROLE_MAY_NOT");
        }

        @Test
        void made_again_in_the_same_words_changes_nothing() {
            var first = ok(note("politi", "Vagtplanen ligger på sagen."));

            assertThat(ok(note("politi", "Vagtplanen ligger på sagen.")).text("event"))
                    .isEqualTo(first.text("event"));
        }

        @Test
        void leaves_the_object_what_it_was() {
            ok(note("politi", "Vagtplanen ligger på sagen."));

            ok(city.as("politi")
                    .post(
                            "/api/commitments/" + pledge.text("id") + "/claim",
                            json("'statement': 'Gjort', 'noEvidence': true")));
        }

        @Test
        void is_itself_not_corrected() {
            var noted = ok(note("politi", "Vagtplanen ligger på sagen."));

            var refused = city.as("politi")
                    .post(
                            "/api/corrections",
                            json("'eventId': '%s', 'reasonCode': 'ENTERED_IN_ERROR', 'text': 'Forkert post.'"
                                    .formatted(noted.text("event"))));

            assertThat(refused.text("code")).isEqualTo("NOT_CORRECTABLE");
        }

        @Test
        void is_on_an_entry_that_there_is() {
            assertThat(noteOn(UUID.randomUUID().toString(), "politi", "Set.").text("code"))
                    .isEqualTo("UNKNOWN_CODE");
        }

        private Reply note(String user, String text) {
            return noteOn(pledge.text("event"), user, text);
        }

        private static Reply noteOn(String event, String user, String text) {
            return city.as(user)
                    .post(
                            "/api/annotations",
                            json("'eventId': '%s', 'kind': 'NOTE', 'text': '%s'".formatted(event, text)));
        }
    }

    private static void annul(String user, String event) {
        ok(city.as(user)
                .post(
                        "/api/corrections",
                        json("'eventId': '%s', 'reasonCode': 'ENTERED_IN_ERROR', 'text': 'Ved en fejl.'"
                                .formatted(event))));
    }

    private static Reply pledged(String user, String more) {
        return city.as(user)
                .post(
                        "/api/commitments",
                        json("%s'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '%s'"
                                .formatted(more, city.today(), parties.inForce())));
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isBetween(200, 201);
        return reply;
    }
}
