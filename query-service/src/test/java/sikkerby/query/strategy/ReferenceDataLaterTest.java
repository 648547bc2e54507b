package sikkerby.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Chronicle;
import tools.jackson.databind.JsonNode;

@ExtendWith(Chronicle.Teller.class)
class ReferenceDataLaterTest {

    private final Chronicle chronicle;

    ReferenceDataLaterTest(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Nested
    class A_partner_of_the_tree {

        private static final String HOTSPOT = "/api/partners/HOTSPOT";

        @Test
        void stands_where_it_stood_that_day() {
            assertThat(text(HOTSPOT + "?validAt=2023-12-31", "/parent")).isEqualTo("OMR");
            assertThat(text(HOTSPOT + "?validAt=2024-01-01", "/parent")).isEqualTo("KRIM");
            assertThat(text(HOTSPOT + "?validAt=2024-01-01", "/parentFrom")).isEqualTo("2024-01-01");
            assertThat(text(HOTSPOT + "?validAt=2024-01-01&knownAt=2023-11-19", "/parent"))
                    .isEqualTo("OMR");
        }

        @Test
        void is_dissolved_from_a_day_on() {
            assertThat(text(HOTSPOT + "?validAt=2024-12-31", "/state")).isEqualTo("REGISTERED");
            assertThat(text(HOTSPOT + "?validAt=2025-01-01", "/state")).isEqualTo("DISSOLVED");
            assertThat(text(HOTSPOT, "/dissolved/successor")).isEqualTo("OMR");
            assertThat(codes("/api/partners?state=DISSOLVED")).containsExactly("HOTSPOT");
        }

        @Test
        void is_found_below_those_it_stands_below() {
            assertThat(codes("/api/partners?within=OMR&validAt=2023-12-31")).containsExactly("HOTSPOT");
            assertThat(codes("/api/partners?within=OMR&validAt=2024-01-01")).isEmpty();
            assertThat(codes("/api/partners?within=KRIM&validAt=2024-01-01")).containsExactly("HOTSPOT");
            assertThat(codes("/api/partners?within=KOMMUNE"))
                    .containsExactly("BIF", "BUF", "KFF", "OKF", "SOF", "SUF", "TMF");
            assertThat(chronicle.get("/api/partners?within=UKENDT").status()).isEqualTo(400);
        }
    }

    @Nested
    class A_principle {

        @Test
        void is_among_those_that_hold_until_it_is_retired() {
            assertThat(codes("/api/principles?strategy=SBS-2022&validAt=2024-12-31"))
                    .contains("F3");
            assertThat(codes("/api/principles?strategy=SBS-2022&validAt=2025-01-01"))
                    .containsExactly("G1", "G2", "F1", "F2", "F4", "F5");
            assertThat(codes("/api/principles?strategy=SBS-2022&validAt=2025-01-01&knownAt=2024-11-13"))
                    .contains("F3");
        }

        @Test
        void says_until_when_it_holds_as_soon_as_that_is_known() {
            var strategy = read("/api/strategies/SBS-2022?validAt=2024-11-20");

            assertThat(strategy.at("/principles/4/code").asString()).isEqualTo("F3");
            assertThat(strategy.at("/principles/4/to").asString()).isEqualTo("2024-12-31");
            assertThat(strategy.at("/principles/4/state").asString()).isEqualTo("ADOPTED");
            assertThat(text("/api/strategies/SBS-2022", "/principles/4/state")).isEqualTo("RETIRED");
        }

        @Test
        void says_what_it_becomes_in_a_later_strategy() {
            var f1 = "/principles/2/successors";

            assertThat(text("/api/strategies/SBS-2022", f1 + "/0/strategy")).isEqualTo("SBS-2026");
            assertThat(text("/api/strategies/SBS-2022", f1 + "/0/code")).isEqualTo("G1");
            assertThat(read("/api/strategies/SBS-2022?validAt=2025-09-17").at(f1))
                    .isEmpty();
        }
    }

    private JsonNode read(String path) {
        var answer = chronicle.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private String text(String path, String pointer) {
        return read(path).at(pointer).asString();
    }

    private List<String> codes(String path) {
        return read(path)
                .at("/items")
                .valueStream()
                .map(it -> it.at("/code").asString())
                .toList();
    }
}
