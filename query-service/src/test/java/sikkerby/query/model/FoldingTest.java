package sikkerby.query.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Nørrebro, noerrebro",
        "NOERREBRO, noerrebro",
        "ÆRLIG PÅ ØEN, aerlig paa oeen",
        "Björn är Café, bjoern aer cafe",
        "Straße, strasse",
        "AFT-2022-003, aft-2022-003"
    })
    void one_word_however_it_is_written_is_the_same(String words, String folded) {
        assertThat(Folding.text(words)).isEqualTo(folded);
    }

    @Test
    void a_letter_and_its_ring_are_one_letter() {
        assertThat(Folding.text("pa\u030A")).isEqualTo("paa");
    }

    @Test
    void each_letter_knows_where_it_comes_from() {
        var words = "På Øen: \uD83D\uDE00 ny å";

        var folded = Folding.of(words);

        assertThat(words.substring(folded.origin(folded.text().indexOf("oeen"))))
                .startsWith("Øen");
        assertThat(words.substring(folded.origin(folded.text().indexOf("ny")))).startsWith("ny å");
    }
}
