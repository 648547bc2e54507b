package sikkerby.query.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.query.coverage.Coverage.Gaps;
import sikkerby.query.coverage.Coverage.Reached;
import sikkerby.query.coverage.CoverageTables.AtPlace;
import sikkerby.query.sentence.Language;

class CoverageTablesTest {

    private static final Coverage COVERAGE = new Coverage(
            null,
            PlaceKind.SURVEY_DISTRICT,
            0,
            0,
            List.of(),
            Stream.of("Aaparken", "Amager Øst", "Amager Vest", "Østerbro", "Valby")
                    .map(it -> new Reached(new PlaceCode(code(it)), it, 0))
                    .toList(),
            List.of(),
            new Gaps(List.of(), List.of(), List.of()));

    @Test
    void in_danish_places_stand_where_danes_look_for_them() {
        assertThat(places(Language.DA)).containsExactly("AMAGERVEST", "AMAGERØST", "VALBY", "ØSTERBRO", "AAPARKEN");
    }

    @Test
    void in_english_where_the_english_do() {
        assertThat(places(Language.EN)).containsExactly("AAPARKEN", "AMAGERVEST", "AMAGERØST", "VALBY", "ØSTERBRO");
    }

    private static List<String> places(Language language) {
        return CoverageTables.of(COVERAGE, language).places().stream()
                .map(AtPlace::code)
                .map(PlaceCode::value)
                .toList();
    }

    private static String code(String name) {
        return name.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
    }
}
