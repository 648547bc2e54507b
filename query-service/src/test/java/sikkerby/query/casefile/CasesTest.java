package sikkerby.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;

@ExtendWith(Story.Teller.class)
class CasesTest {

    private static final String CASE = "/api/cases/SAG-2023-011";

    private final Story story;

    CasesTest(Story story) {
        this.story = story;
    }

    @Nested
    class One {

        @Test
        void says_who_keeps_it_and_how_it_is_filed() {
            var it = story.get(CASE);

            assertThat(it.text("/state")).isEqualTo("CLOSED");
            assertThat(it.text("/title")).isEqualTo("Banderekruttering på Ydre Nørrebro");
            assertThat(it.text("/responsible")).isEqualTo("SOF");
            assertThat(it.text("/esdhCaseNo")).isEqualTo("2023-0104711");
            assertThat(it.at("/daysToFiling").asInt()).isEqualTo(21);
            assertThat(it.at("/unfiledDays").isNull()).isTrue();
            assertThat(it.text("/kleTopic")).isEqualTo("27.03.00");
            assertThat(it.text("/kleFacet")).isEqualTo("G01");
            assertThat(it.text("/confidentiality")).isEqualTo("PARTIES");
            assertThat(it.text("/closedOn")).isEqualTo("2023-06-12");
            assertThat(it.at("/version").asInt()).isEqualTo(8);
        }

        @Test
        void says_how_late_a_note_was_written_down() {
            var note = story.get(CASE).at("/notes/0");

            assertThat(note.at("/text").asString()).startsWith("Parterne aftalte på mødet");
            assertThat(note.at("/occurredOn").asString()).isEqualTo("2023-04-20");
            assertThat(note.at("/recordedAt").asString()).isEqualTo("2023-04-25T10:00:00Z");
            assertThat(note.at("/lagDays").asInt()).isEqualTo(5);
        }

        @Test
        void says_how_long_a_document_took_to_be_filed() {
            var document = story.get(CASE).at("/documents/0");

            assertThat(document.at("/esdhNo").asString()).isEqualTo("2023-0106821");
            assertThat(document.at("/receivedOn").asString()).isEqualTo("2023-04-24");
            assertThat(document.at("/sentOn").isNull()).isTrue();
            assertThat(document.at("/registeredOn").asString()).isEqualTo("2023-05-02");
            assertThat(document.at("/daysToFiling").asInt()).isEqualTo(8);
        }

        @Test
        void names_what_it_is_linked_to() {
            var links = story.get(CASE).at("/links");

            assertThat(links).hasSize(2);
            assertThat(links.at("/0/kind").asString()).isEqualTo("AGREEMENT");
            assertThat(links.at("/0/target").asString()).isEqualTo(YDRE_NOERREBRO.toString());
            assertThat(links.at("/0/number").asString()).isEqualTo("AFT-2022-003");
            assertThat(links.at("/0/title").asString()).isEqualTo("Fælles indsats Ydre Nørrebro");
            assertThat(links.at("/1/number").asString()).isEqualTo("FOR-2023-0117");
            assertThat(links.at("/1/title").asString()).startsWith("Politiet går aftenpatrulje");
        }

        @Test
        void is_what_it_was_on_that_day_as_was_known_then() {
            assertThat(story.get(CASE + "?validAt=2023-04-10").status()).isEqualTo(404);
            assertThat(story.get(CASE + "?validAt=2023-05-01").text("/state")).isEqualTo("OPEN");
            assertThat(story.get(CASE + "?validAt=2023-05-01")
                            .at("/unfiledDays")
                            .asInt())
                    .isEqualTo(20);
            assertThat(story.get(CASE + "?validAt=2023-04-20").at("/notes")).hasSize(1);
            assertThat(story.get(CASE + "?validAt=2023-04-20&knownAt=2023-04-20")
                            .at("/notes"))
                    .isEmpty();
        }
    }

    @Test
    void a_list_is_narrowed_by_who_keeps_it_state_link_and_words() {
        assertThat(numbers("")).containsExactly("SAG-2023-011", "SAG-2023-012");
        assertThat(numbers("responsible=SOF")).containsExactly("SAG-2023-011");
        assertThat(numbers("state=OPEN")).containsExactly("SAG-2023-012");
        assertThat(numbers("state=OPEN&validAt=2023-05-01")).containsExactly("SAG-2023-011", "SAG-2023-012");
        assertThat(numbers("linked=AFT-2022-003")).containsExactly("SAG-2023-011");
        assertThat(numbers("linked=FOR-2023-0117&validAt=2023-04-19")).isEmpty();
        assertThat(numbers("q=boligorganisationen")).containsExactly("SAG-2023-011");
        assertThat(numbers("q=2023-0106821")).containsExactly("SAG-2023-011");
    }

    @Test
    void what_nobody_has_filed_so_long_after_it_was_opened_is_a_gap() {
        assertThat(numbers("unfiledForDays=14")).containsExactly("SAG-2023-012");
        assertThat(numbers("unfiledForDays=14&validAt=2023-05-01")).containsExactly("SAG-2023-011", "SAG-2023-012");
        assertThat(numbers("unfiledForDays=20&validAt=2023-05-01")).containsExactly("SAG-2023-011");
        assertThat(numbers("unfiledForDays=21&validAt=2023-05-01")).isEmpty();
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        assertThat(story.refused("/api/cases?unfiledForDays=-1")).isEqualTo("unfiledForDays");
        assertThat(story.refused("/api/cases?unfiledForDays=many")).isEqualTo("unfiledForDays");
        assertThat(story.refused("/api/cases?linked=AFT-1999-001")).isEqualTo("linked");
        assertThat(story.refused("/api/cases?responsible=UKENDT")).isEqualTo("responsible");
        assertThat(story.refused("/api/cases?state=LOST")).isEqualTo("state");
    }

    @Test
    void its_history_is_told_in_the_order_of_the_log() {
        var history = story.get(CASE + "/history");

        assertThat(history.items("type"))
                .startsWith("casefile.CaseOpened", "casefile.CaseClassified")
                .hasSize(8);
        assertThat(history.items("sentence"))
                .contains(
                        "Socialforvaltningen knyttede den 13. april 2023 sagen til aftale AFT-2022-003 »Fælles indsats"
                                + " Ydre Nørrebro«.",
                        "Socialforvaltningen lukkede sagen den 12. juni 2023.");
        assertThat(story.getIn("en", CASE + "/history").items("sentence"))
                .contains("The Social Services Administration closed the case on 12 June 2023.");
    }

    @Test
    void its_changes_are_among_all_others() {
        var changes = story.get("/api/changes?from=2023-04-24&to=2023-04-26");

        assertThat(changes.items("class")).containsExactly("LEARNED_LATE");
        assertThat(changes.text("/items/0/object/type")).isEqualTo("casefile");
        assertThat(changes.text("/items/0/object/number")).isEqualTo("SAG-2023-011");
    }

    private List<String> numbers(String query) {
        return story.get("/api/cases?" + query).items("number");
    }
}
