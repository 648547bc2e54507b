package sikkerby.query.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.query.Story;

@ExtendWith(Story.Teller.class)
class SearchTest {

    private final Story story;

    SearchTest(Story story) {
        this.story = story;
    }

    @Nested
    class Words_are_found {

        @ParameterizedTest
        @ValueSource(strings = {"Nørrebro", "nørrebro", "NOERREBRO", "noerrebro", "nørrebros"})
        void however_they_are_written(String word) {
            assertThat(numbers(word)).contains("AFT-2022-003", "IND-2023-001", "SAG-2023-011", "YNB");
        }

        @Test
        void as_parts_of_longer_ones() {
            assertThat(numbers("rekruttering")).contains("SAG-2023-011");
            assertThat(numbers("rekrutteringen")).contains("SAG-2023-011");
            assertThat(numbers("netværk")).contains("IND-2023-001");
            assertThat(numbers("forvaltningen")).contains("SOF", "BUF");
        }

        @ParameterizedTest
        @ValueSource(strings = {"indsats", "indsatsen", "indsatser", "indsatserne"})
        void with_whatever_ending(String word) {
            assertThat(numbers(word)).contains("AFT-2022-003", "SAG-2023-011");
        }

        @ParameterizedTest
        @CsvSource({"aften, FOR-2023-0117", "aften, AFT-2022-003", "gade, SAG-2023-011", "unge, AFT-2022-003"})
        void though_the_dictionary_leaves_little_of_them(String word, String number) {
            assertThat(numbers(word)).contains(number);
        }

        @Test
        void but_not_in_the_letters_of_a_number() {
            assertThat(numbers("aften")).doesNotContain("AFT-2022-002");
            assertThat(numbers("sagen")).doesNotContain("SAG-2023-012");
            assertThat(numbers("AFT-2022-002")).contains("AFT-2022-002");
        }

        @Test
        void only_where_all_of_them_are() {
            assertThat(numbers("fælles nørrebro")).contains("AFT-2022-003").doesNotContain("SAG-2023-011", "YNB");
        }

        @Test
        void though_small_words_stand_between_them() {
            assertThat(numbers("hvad er aftalt på mødet")).containsExactly("SAG-2023-011");
        }

        @ParameterizedTest
        @CsvSource({
            "\"gået som lovet\", FOR-2023-0117",
            "intranet, FOR-2023-0117",
            "\"fire patruljer\", FOR-2023-0117",
            "\"sikker by strategi\", SBS-2022"
        })
        void in_whatever_was_written_about_it(String words, String number) {
            assertThat(numbers(words)).contains(number);
            assertThat(story.get("/api/search?validAt=2022-12-31&q=" + encoded(words))
                            .items("number"))
                    .doesNotContain("FOR-2023-0117");
        }

        @Test
        void as_a_phrase_and_without_others_where_that_is_said() {
            assertThat(numbers("\"fælles indsats\"")).containsExactly("AFT-2022-003");
            assertThat(numbers("\"indsats fælles\"")).isEmpty();
            assertThat(numbers("nørrebro -banderekruttering"))
                    .contains("AFT-2022-003")
                    .doesNotContain("SAG-2023-011");
        }

        @ParameterizedTest
        @ValueSource(strings = {"og på", "%", "_", "'", "\\", "100%", ":*", "&", "- -"})
        void but_signs_and_small_words_alone_find_nothing(String words) {
            assertThat(numbers(words)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "agreements, indsatserne, AFT-2022-003",
        "cases, rekruttering, SAG-2023-011",
        "commitments, moedre, ''",
        "commitments, patruljen, FOR-2023-0117",
        "initiatives, netvaerk, IND-2023-001"
    })
    void a_list_is_searched_alike(String list, String words, String number) {
        var found = story.get("/api/" + list + "?q=" + encoded(words)).items("number");

        if (number.isEmpty()) assertThat(found).isEmpty();
        else assertThat(found).contains(number);
    }

    @Test
    void a_hit_says_what_it_is_and_where_the_words_stand() {
        var hit = story.get("/api/search?q=gadeplan").at("/items/0");

        assertThat(hit.at("/type").asString()).isEqualTo("casefile");
        assertThat(hit.at("/number").asString()).isEqualTo("SAG-2023-011");
        assertThat(hit.at("/title").asString()).isEqualTo("Banderekruttering på Ydre Nørrebro");
        assertThat(hit.at("/state").asString()).isEqualTo("CLOSED");
        assertThat(hit.at("/excerpt").asString()).contains("gadeplansindsatsen på Ydre Nørrebro");
        var promise = story.get("/api/search?q=FOR-2023-0117&validAt=2023-02-10");
        assertThat(promise.text("/items/0/state")).isEqualTo("BINDING");
        assertThat(story.get("/api/search?q=politi").items("type")).contains("partner");
    }

    @Test
    void it_shows_the_passage_that_is_meant_and_none_where_that_is_the_title() {
        assertThat(excerpt("gadeplan")).isNotEmpty();
        assertThat(excerpt("AFT-2022-003")).isEmpty();
        assertThat(excerpt("banderekruttering")).isEmpty();
        assertThat(excerpt("banderekruttering gadeplan")).contains("gadeplansindsatsen");
        assertThat(numbers("patruljer")).contains("FOR-2023-0117");
    }

    private String excerpt(String words) {
        return story.get("/api/search?q=" + encoded(words)).text("/items/0/excerpt");
    }

    @Test
    void the_best_comes_first() {
        assertThat(numbers("SAG-2023-011")).first().isEqualTo("SAG-2023-011");
        assertThat(numbers("politi")).first().isEqualTo("POLITI");
        assertThat(numbers("bispebjerg").subList(0, 4)).contains("B08", "BIS", "AFT-2022-002", "SAG-2023-012");
    }

    @Test
    void it_finds_what_there_was_that_day_as_was_known_then() {
        assertThat(numbers("banderekruttering")).isNotEmpty();
        assertThat(story.get("/api/search?q=banderekruttering&validAt=2023-04-10")
                        .items("number"))
                .isEmpty();
        assertThat(story.get("/api/search?q=banderekruttering&knownAt=2023-04-10")
                        .items("number"))
                .isEmpty();
        assertThat(story.get("/api/search?q=gadeplan&validAt=2023-04-22&knownAt=2023-04-22")
                        .items("number"))
                .isEmpty();
        assertThat(story.get("/api/search?q=gadeplan&validAt=2023-04-22").items("number"))
                .containsExactly("SAG-2023-011");
    }

    @Test
    void it_is_read_page_by_page_in_an_order_that_stays() {
        var path = "/api/search?limit=2&q=" + encoded("nørrebro");
        var all = new ArrayList<String>();
        var page = story.get(path);
        while (true) {
            all.addAll(page.items("number"));
            if (page.at("/next").isNull()) break;
            page = story.get(path + "&cursor=" + page.text("/next"));
        }

        assertThat(all).isEqualTo(numbers("nørrebro")).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(page.at("/total").asInt()).isEqualTo(all.size());
    }

    @Test
    void what_cannot_be_looked_for_is_refused() {
        assertThat(story.refused("/api/search")).isEqualTo("q");
        assertThat(story.refused("/api/search?q=")).isEqualTo("q");
        assertThat(story.refused("/api/search?q=%20")).isEqualTo("q");
        assertThat(story.refused("/api/search?q=" + "a".repeat(201))).isEqualTo("q");
        assertThat(story.refused("/api/search?q=a&state=OPEN")).isEqualTo("state");
    }

    private List<String> numbers(String words) {
        return story.get("/api/search?q=" + encoded(words)).items("number");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
