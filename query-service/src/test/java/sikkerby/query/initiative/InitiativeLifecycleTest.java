package sikkerby.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Chronicle;
import tools.jackson.databind.JsonNode;

@ExtendWith(Chronicle.Teller.class)
class InitiativeLifecycleTest {

    private static final String NETWORK = "/api/initiatives/IND-2023-001";
    private static final String PATROLS = "/api/initiatives/IND-2023-002";

    private final Chronicle chronicle;

    InitiativeLifecycleTest(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Test
    void its_state_is_that_of_the_day() {
        assertThat(text(NETWORK + "?validAt=2023-01-29", "/state")).isEqualTo("PROPOSED");
        assertThat(text(NETWORK + "?validAt=2023-01-30", "/state")).isEqualTo("APPROVED");
        assertThat(text(NETWORK + "?validAt=2023-02-13", "/state")).isEqualTo("ACTIVE");
        assertThat(text(NETWORK + "?validAt=2023-07-03", "/state")).isEqualTo("PAUSED");
        assertThat(text(NETWORK + "?validAt=2023-08-14", "/state")).isEqualTo("ACTIVE");
        assertThat(text(PATROLS, "/state")).isEqualTo("COMPLETED");
    }

    @Test
    void nobody_knew_of_a_step_before_it_was_recorded() {
        assertThat(text(NETWORK + "?validAt=2023-07-10&knownAt=2023-07-02", "/state"))
                .isEqualTo("ACTIVE");
        assertThat(text(PATROLS + "?knownAt=2024-06-27", "/state")).isEqualTo("ACTIVE");
    }

    @Test
    void each_step_is_shown_with_its_day_and_reason() {
        var paused = read(NETWORK + "?validAt=2023-07-03");

        assertThat(texts(paused, "/course", "state")).containsExactly("PROPOSED", "APPROVED", "ACTIVE", "PAUSED");
        assertThat(texts(paused, "/course", "on"))
                .containsExactly("2023-01-16", "2023-01-30", "2023-02-13", "2023-07-03");
        assertThat(paused.at("/course/3/reason").asString()).isEqualTo("Underskrevet på papir og modtaget med posten.");
    }

    @Test
    void what_came_of_it_is_shown_once_it_is_completed() {
        assertThat(text(PATROLS, "/outcome")).isEqualTo("Nattelivet er tryggere.");
        assertThat(text(PATROLS, "/leftOpen")).isEqualTo("Vagten går videre.");
        assertThat(read(PATROLS + "?validAt=2024-06-27").at("/outcome").isNull())
                .isTrue();
    }

    @Test
    void reports_and_the_last_word_on_whether_it_is_on_track() {
        assertThat(read(NETWORK + "?validAt=2023-03-12").at("/onTrack").isNull())
                .isTrue();
        assertThat(read(NETWORK).at("/onTrack").asBoolean(true)).isFalse();
        assertThat(text(NETWORK, "/reports/0/text")).startsWith("Tyve forældre er med");
        assertThat(text(NETWORK, "/reports/0/occurredOn")).isEqualTo("2023-03-13");
    }

    @Test
    void the_plan_is_that_of_the_day() {
        assertThat(text(NETWORK + "?validAt=2023-02-05", "/to")).isEqualTo("2025-12-31");
        assertThat(text(NETWORK + "?validAt=2023-02-06", "/to")).isEqualTo("2026-06-30");
        assertThat(numbers("place=BIS&validAt=2023-02-05")).isEmpty();
        assertThat(numbers("place=BIS&validAt=2023-02-06")).containsExactly("IND-2023-001");
    }

    @Test
    void a_link_is_shown_from_both_sides_while_it_holds() {
        var network = read(NETWORK + "?validAt=2023-02-06");
        var patrols = read(PATROLS + "?validAt=2023-02-06");

        assertThat(network.at("/links/0/kind").asString()).isEqualTo("DEPENDS_ON");
        assertThat(network.at("/links/0/number").asString()).isEqualTo("IND-2023-002");
        assertThat(network.at("/links/0/state").asString()).isEqualTo("APPROVED");
        assertThat(network.at("/linkedFrom")).isEmpty();
        assertThat(patrols.at("/linkedFrom/0/number").asString()).isEqualTo("IND-2023-001");
        assertThat(patrols.at("/linkedFrom/0/since").asString()).isEqualTo("2023-02-06");
        assertThat(patrols.at("/links")).isEmpty();
        assertThat(read(PATROLS + "?validAt=2023-02-05").at("/linkedFrom")).isEmpty();
        assertThat(read(PATROLS + "?validAt=2023-09-04").at("/linkedFrom")).isEmpty();
        assertThat(read("/api/initiatives?validAt=2023-02-06").at("/items/1/linkedFrom"))
                .hasSize(1);
    }

    @Test
    void it_goes_on_under_the_later_strategy_from_its_first_day() {
        var before = read(NETWORK + "?validAt=2025-12-31");
        var after = read(NETWORK + "?validAt=2026-01-01");

        assertThat(before.at("/strategy").asString()).isEqualTo("SBS-2022");
        assertThat(texts(before, "/principles", "code")).containsExactly("F1", "G1");
        assertThat(after.at("/strategy").asString()).isEqualTo("SBS-2026");
        assertThat(after.at("/formerStrategies/0").asString()).isEqualTo("SBS-2022");
        assertThat(texts(after, "/principles", "code")).containsExactly("G1");
        assertThat(texts(after, "/principles", "strategy")).containsExactly("SBS-2026");
    }

    @Test
    void a_list_is_narrowed_by_state_and_by_strategy() {
        assertThat(numbers("state=COMPLETED")).containsExactly("IND-2023-002");
        assertThat(numbers("state=ACTIVE&validAt=2023-02-13")).containsExactly("IND-2023-001", "IND-2023-002");
        assertThat(numbers("strategy=SBS-2022&validAt=2026-01-01")).containsExactly("IND-2023-001", "IND-2023-002");
        assertThat(numbers("strategy=SBS-2026&validAt=2025-12-31")).isEmpty();
        assertThat(numbers("strategy=SBS-2026&validAt=2026-01-01")).containsExactly("IND-2023-001");
        assertThat(numbers("q=tryggere")).containsExactly("IND-2023-002");
    }

    @Test
    void its_history_is_told_in_sentences() {
        var history = read(NETWORK + "/history");

        assertThat(texts(history, "/items", "sentence"))
                .contains(
                        "Økonomiforvaltningen godkendte indsatsen den 30. januar 2023.",
                        "Indsatsen afhænger fra den 6. februar 2023 af indsats IND-2023-002 »Ekstra patruljer i"
                                + " nattelivet«.")
                .last()
                .isEqualTo("Indsatsen føres fra den 1. januar 2026 videre fra Sikker By strategi 2022-2025 til"
                        + " Sikker By strategi 2026-2029: F1 bliver til G1; det blev besluttet den 20. november 2025.");
    }

    private JsonNode read(String path) {
        var answer = chronicle.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private String text(String path, String pointer) {
        return read(path).at(pointer).asString();
    }

    private List<String> numbers(String query) {
        return texts(read("/api/initiatives?" + query), "/items", "number");
    }

    private static List<String> texts(JsonNode body, String list, String field) {
        return body.at(list)
                .valueStream()
                .map(it -> it.at("/" + field).asString())
                .toList();
    }
}
