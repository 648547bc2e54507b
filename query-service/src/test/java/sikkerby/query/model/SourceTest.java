package sikkerby.query.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.query.Story;

/** What is a fact, and what was made up to illustrate, is said wherever it is shown. */
@ExtendWith(Story.Teller.class)
class SourceTest {

    private static final String ADDRESS = "https://video.kk.dk/video/89100082";

    private final Story story;

    SourceTest(Story story) {
        this.story = story;
    }

    @Test
    void a_fact_is_told_with_the_address_where_it_stands() {
        var agreement = story.get("/api/agreements/AFT-2022-002");

        assertThat(agreement.text("/sourceStatus")).isEqualTo("FACT");
        assertThat(agreement.text("/sourceUrl")).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "initiatives/IND-2023-001",
                "agreements/AFT-2022-003",
                "commitments/FOR-2023-0117",
                "cases/SAG-2023-011"
            })
    void what_illustrates_is_told_as_such(String path) {
        var it = story.get("/api/" + path);

        assertThat(it.text("/sourceStatus")).isEqualTo("ILLUSTRATIVE");
        assertThat(it.at("/sourceUrl").isMissingNode()).isTrue();
    }

    @Test
    void where_nobody_said_so_nothing_is_said() {
        assertThat(story.get("/api/cases/SAG-2023-012").at("/sourceStatus").isMissingNode())
                .isTrue();
    }

    @Test
    void each_entry_has_a_source_of_its_own() {
        var history = story.get("/api/agreements/AFT-2022-002/history");

        assertThat(history.text("/items/0/sourceStatus")).isEqualTo("FACT");
        assertThat(history.text("/items/0/sourceUrl")).isEqualTo(ADDRESS);
        assertThat(history.at("/items/1/sourceStatus").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "agreements, FACT, AFT-2022-002",
        "agreements, ILLUSTRATIVE, AFT-2022-003",
        "initiatives, ILLUSTRATIVE, IND-2023-001",
        "commitments, ILLUSTRATIVE, FOR-2023-0117",
        "cases, ILLUSTRATIVE, SAG-2023-011"
    })
    void lists_are_narrowed_by_it(String path, String status, String number) {
        assertThat(story.get("/api/" + path + "?sourceStatus=" + status).items("number"))
                .containsExactly(number);
    }

    @Test
    void it_is_a_fact_or_it_illustrates() {
        assertThat(story.refused("/api/agreements?sourceStatus=RUMOUR")).isEqualTo("sourceStatus");
    }

    @Test
    void the_page_of_a_fact_leads_to_where_it_stands() {
        var page = story.visitor()
                .as("COORDINATOR", "POLITI")
                .get("/agreements/AFT-2022-002")
                .page();

        assertThat(page.select("main a[href=" + ADDRESS + "]").eachText())
                .containsExactly("video.kk.dk/video/89100082");
        assertThat(page.select("main").text()).contains("Kendsgerning. Kilde:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "initiatives/IND-2023-001",
                "agreements/AFT-2022-003",
                "commitments/FOR-2023-0117",
                "cases/SAG-2023-011"
            })
    void the_page_of_what_illustrates_says_so(String path) {
        var reader = story.visitor().as("COORDINATOR", "POLITI");

        assertThat(reader.get("/" + path).page().select("main").text()).contains("Opdigtet som illustration.");
        assertThat(reader.asking("en").get("/" + path).page().select("main").text())
                .contains("Made up to illustrate.");
    }
}
