package sikkerby.query.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-03-04",
                "04-03-2023",
                "4-3-2023",
                "4.3.2023",
                "04/03/2023",
                "4 3 2023",
                "04032023",
                " 4. marts 2023 ",
                "4 March 2023",
                "4. MAR. 2023",
                "4.marts2023"
            })
    void a_day_can_be_written_as_both_languages_do(String written) {
        assertThat(WrittenDay.read(written)).contains(LocalDate.of(2023, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4. maj 2023", "4 May 2023", "4. oktober 2023", "4 Oct 2023"})
    void months_have_their_names_in_both(String written) {
        assertThat(WrittenDay.read(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2023", "14-13-2023", "14. ma 2023", "14-03-23", "i går", "@1042", "20230314", ""})
    void what_is_no_day_or_could_be_two_is_none(String written) {
        assertThat(WrittenDay.read(written)).isEmpty();
    }
}
