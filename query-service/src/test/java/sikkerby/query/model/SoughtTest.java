package sikkerby.query.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.testing.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoughtTest {

    private final TestDatabase database = TestDatabase.create("sikkerby/read");
    private final JdbcClient jdbc = JdbcClient.create(database.query());

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aften        | FOR-2022-0008 | Fire aftener om ugen
            aften        | FOR-2022-0008 | Hver aften
            aften        | AFT-2021-001  | Hver aften
            aften        | AFT-2021-001  | Lys om aftenen
            aften        | AFT-2021-001  | Aftenvandring
            aftener      | AFT-2021-001  | Hver aften
            huse         | FOR-2022-0008 | Infohuset
            huse         | FOR-2022-0008 | Et hus
            gade         | FOR-2022-0008 | Gothersgade
            gade         | FOR-2022-0008 | Gaden
            gade         | FOR-2022-0008 | Gadefester
            unge         | FOR-2022-0008 | Et ungehus
            haven        | FOR-2022-0008 | Folehaven
            dage         | FOR-2022-0008 | Alle hverdage
            åben         | FOR-2022-0008 | Der er åbent
            sagen        | FOR-2022-0008 | En sag
            sag          | SAG-2023-011  | Et møde
            AFT-2021-001 | AFT-2021-001  | Lys om natten
            aft-2021     | AFT-2021-001  | Lys om natten
            """)
    void a_word_is_found_with_any_ending_and_as_it_was_typed(String words, String number, String title) {
        assertThat(finds(words, number, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aften  | AFT-2021-001  | Lys om natten
            aften  | AFT-2021-001  | Aftalen gælder fra i dag
            sager  | SAG-2023-011  | Et møde
            huse   | FOR-2022-0008 | Der huskes
            unge   | FOR-2022-0008 | Kommunen
            hus    | FOR-2022-0008 | Infohuset
            """)
    void what_a_word_is_cut_to_is_found_neither_in_numbers_nor_in_other_words(
            String words, String number, String title) {
        assertThat(finds(words, number, title)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lys -aften             | AFT-2021-001  | Lys om natten
            -aften                 | AFT-2021-001  | Lys om natten
            -sager                 | SAG-2023-011  | Et møde
            møde -"sager"          | SAG-2023-011  | Et møde
            lys -"natten lys"      | AFT-2021-001  | Lys om natten
            "lys om natten"        | AFT-2021-001  | Lys om natten
            "hver aften"           | FOR-2022-0008 | Hver aften er der lys
            "lys hver aften"       | AFT-2021-001  | Der er lys hver aften
            aften or natten        | AFT-2021-001  | Lys om natten
            natten or lys -aften   | AFT-2021-001  | Hver aften og natten
            infohus or aften       | FOR-2022-0008 | Et infohus
            "lys                   | AFT-2021-001  | Lys om natten
            """)
    void signs_are_about_words_as_they_were_typed(String words, String number, String title) {
        assertThat(finds(words, number, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lys -aften             | AFT-2021-001  | Lys hver aften
            lys -aften             | FOR-2022-0008 | Lys til aftenvandring
            lys -huse              | FOR-2022-0008 | Lys ved infohuset
            lys -"hver aften"      | AFT-2021-001  | Lys hver aften
            -aft                   | AFT-2021-001  | Lys om natten
            "aften"                | AFT-2021-001  | Lys om natten
            "sager"                | SAG-2023-011  | Et møde
            "natten om lys"        | AFT-2021-001  | Lys om natten
            aften or natten        | AFT-2021-001  | Lys ved havnen
            natten or lys -aften   | AFT-2021-001  | Lys hver aften
            """)
    void and_leave_out_what_these_words_are_found_by(String words, String number, String title) {
        assertThat(finds(words, number, title)).isFalse();
    }

    @Test
    void a_title_has_it_only_where_it_stands_in_the_title() {
        var sought = Sought.of("aften", jdbc);

        assertThat(holds(sought, sought.titleCondition(), "AFT-2021-001", "Hver aften", ""))
                .isTrue();
        assertThat(holds(sought, sought.titleCondition(), "AFT-2021-001", "Lys", "Hver aften"))
                .isFalse();
        assertThat(holds(sought, sought.condition(), "AFT-2021-001", "Lys", "Hver aften"))
                .isTrue();
    }

    @Test
    void who_has_it_more_often_weighs_more_whatever_the_number_begins_with() {
        var sought = Sought.of("aften", jdbc);
        var often = weight(sought, "FOR-2022-0008", "Hver aften, tirsdag aften og fredag aften");

        assertThat(often).isGreaterThan(weight(sought, "AFT-2021-001", "Lys om aftenen, som er mørk"));
        assertThat(often).isLessThan(1);
    }

    private boolean finds(String words, String number, String title) {
        var sought = Sought.of(words, jdbc);
        return holds(sought, sought.condition(), number, title, "");
    }

    private boolean holds(Sought sought, String condition, String number, String title, String words) {
        return row(sought, condition, number, title, words).query(Boolean.class).single();
    }

    private double weight(Sought sought, String number, String words) {
        return row(sought, sought.weight(), number, "Lys", words)
                .query(Double.class)
                .single();
    }

    private JdbcClient.StatementSpec row(Sought sought, String selected, String number, String title, String words) {
        return jdbc.sql("""
                        select <selected>
                          from (select t.title, t.words, read.searched(t.title, t.words) as search
                                  from (select cast(:title as text), cast(:all as text)) t (title, words)) it
                        """.replace("<selected>", selected))
                .param("title", Folding.text(number + " " + title))
                .param("all", Folding.text(number + " " + title + " " + words))
                .params(sought.parameters());
    }
}
