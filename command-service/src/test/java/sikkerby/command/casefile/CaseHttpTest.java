package sikkerby.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.field;
import static sikkerby.command.platform.Negotiation.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** From opening a case to reopening it, over real HTTP and on a real database. */
class CaseHttpTest {

    private static City city;

    @BeforeAll
    static void start() {
        city = City.of(1);
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Test
    void it_is_opened_with_a_number_and_an_address_to_read_it_at() {
        var opened = open("sof", "SOF");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.text("number")).matches("SAG-\\d{4}-\\d{3}");
        assertThat(opened.header("Location")).contains("http://localhost:8080/api/cases/" + opened.text("id"));
    }

    @Test
    void it_is_filled_closed_filed_and_reopened() {
        var id = opened();
        var day = city.today();

        assertThat(version(send(id, "notes", "'text': 'Mødet blev flyttet.'"))).isEqualTo(2);
        assertThat(version(send(id, "kle", "'kleTopic': '27.03.00', 'kleFacet': 'G01'")))
                .isEqualTo(3);
        assertThat(version(send(id, "confidentiality", "'confidentiality': 'PUBLIC'")))
                .isEqualTo(4);
        assertThat(version(send(id, "close", ""))).isEqualTo(5);
        assertThat(version(send(id, "close", ""))).isEqualTo(5);
        assertThat(send(id, "notes", "'text': 'Og mere.'").text("code")).isEqualTo("CASE_CLOSED");
        assertThat(version(send(id, "esdh", "'esdhCaseNo': '2023-0104711'"))).isEqualTo(6);
        assertThat(version(send(id, "documents", letter("'sentOn': '%s'".formatted(day)))))
                .isEqualTo(7);
        assertThat(send(id, "reopen", "").text("code")).isEqualTo("REASON_REQUIRED");
        assertThat(version(send(id, "reopen", "'reason': 'Der er mere at skrive.'")))
                .isEqualTo(8);
        assertThat(version(send(id, "notes", "'text': 'Og mere.'"))).isEqualTo(9);
    }

    @Test
    void it_is_linked_to_what_there_is_and_unlinked_again() {
        var id = opened();
        var agreement = new Negotiation(city).drafted();

        assertThat(version(send(id, "links", "'target': '%s'".formatted(agreement))))
                .isEqualTo(2);
        assertThat(version(send(id, "links", "'target': '%s'".formatted(agreement))))
                .isEqualTo(2);
        var nothing = send(id, "links", "'target': '%s'".formatted(UUID.randomUUID()));
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.text("code")).isEqualTo("UNKNOWN_CODE");
        var gone = city.as("sof").send("DELETE", "/api/cases/" + id + "/links/" + agreement, BodyPublishers.noBody());
        assertThat(version(gone)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "politi, SOF, 403, NOT_OWNER",
        "revisor, SOF, 403, ROLE_MAY_NOT",
        "sekretariat, UKENDT, 400, UNKNOWN_CODE"
    })
    void it_is_not_opened(String user, String responsible, int status, String code) {
        var refused = open(user, responsible);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text("code")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "2023-10471", "2023-01047110", "010190-1234"})
    void a_number_that_the_filing_system_does_not_give_is_refused_and_not_repeated(String number) {
        var id = opened();

        for (var refused : new Reply[] {
            send(id, "esdh", "'esdhCaseNo': '%s'".formatted(number)),
            send(id, "documents", letter("'receivedOn': '2023-03-02'").replace("2023-0106821", number))
        }) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("code")).isEqualTo("BAD_ESDH_NUMBER");
            assertThat(refused.json().path("errors").path(0).path("field").asString())
                    .startsWith("esdh");
            assertThat(refused.response().body()).doesNotContain(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'sentOn': '2023-03-01', 'receivedOn': '2023-03-02'",
                "'receivedOn': '2100-01-01'",
                "'sha256': 'abc', 'receivedOn': '2023-03-02'"
            })
    void a_document_came_or_went_on_one_day_until_now(String said) {
        var refused = send(opened(), "documents", letter(said));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field(said));
    }

    @Test
    void a_document_that_neither_came_nor_went_is_none() {
        var refused = send(opened(), "documents", "'theme': 'Brev', 'esdhNo': '2023-0106821'");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID");
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("receivedOn");
        assertThat(refused.json().path("errors").path(0).path("message").asString())
                .isEqualTo("angiv den dag, dokumentet blev modtaget eller sendt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'kleTopic': '27.3'", "'kleFacet': 'g1', 'kleTopic': '27.03.00'"})
    void a_topic_of_another_form_is_none(String said) {
        var refused = send(opened(), "kle", said);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field(said));
    }

    @Test
    void nobody_can_be_kept_from_reading_it_yet() {
        assertThat(send(opened(), "confidentiality", "'confidentiality': 'RESTRICTED'")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_citizens_number_in_a_note_is_refused() {
        var refused = send(opened(), "notes", "'text': 'Ring til 20 20 30 30.'");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("PERSONAL_DATA_SUSPECTED");
    }

    private static Reply open(String user, String responsible) {
        return city.as(user)
                .post("/api/cases", json("'title': 'Banderekruttering', 'responsible': '%s'".formatted(responsible)));
    }

    private static UUID opened() {
        return UUID.fromString(open("sof", "SOF").text("id"));
    }

    private static Reply send(UUID id, String what, String said) {
        return city.as("sof").post("/api/cases/" + id + "/" + what, json(said));
    }

    private static String letter(String said) {
        return "'theme': 'Brev fra boligorganisationen', 'esdhNo': '2023-0106821', " + said;
    }

    private static int version(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json().path("version").asInt();
    }
}
