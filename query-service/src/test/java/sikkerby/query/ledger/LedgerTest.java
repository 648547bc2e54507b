package sikkerby.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.query.FollowUp;
import tools.jackson.databind.JsonNode;

/** What became of the police's promises by 1 June 2023. */
@ExtendWith(FollowUp.Teller.class)
class LedgerTest {

    private static final List<String> CLASSES =
            List.of("kept", "keptLate", "open", "overdue", "disputed", "released", "transferred", "notMet", "lapsed");

    private final FollowUp story;

    LedgerTest(FollowUp story) {
        this.story = story;
    }

    @ParameterizedTest
    @CsvSource({
        "kept, 1, KEPT, FOR-2023-0211",
        "keptLate, 1, KEPT_LATE, FOR-2023-0212",
        "open, 5, OPEN, FOR-2023-0217 FOR-2023-0202 FOR-2023-0203 FOR-2023-0208 FOR-2023-0209",
        "overdue, 1, OVERDUE, FOR-2023-0201",
        "released, 1, RELEASED, FOR-2023-0213",
        "transferred, 1, TRANSFERRED, FOR-2023-0214",
        "notMet, 1, NOT_MET, FOR-2023-0215",
        "lapsed, 1, LAPSED, FOR-2023-0216",
        "slipped, 1, SLIPPED, FOR-2023-0217"
    })
    void each_number_can_be_opened(String count, int promises, String fate, String numbers) {
        var ledger = ledger("POLITI", "&class=" + fate);

        assertThat(ledger.at("/" + count).asInt()).isEqualTo(promises);
        assertThat(numbers(ledger)).containsExactly(numbers.split(" ", -1));
    }

    @Test
    void the_numbers_add_up_and_say_how() {
        for (var partner : List.of("POLITI", "SSP", "OKF", "TMF", "SOF")) {
            var ledger = ledger(partner, "");
            assertThat(CLASSES.stream()
                            .mapToInt(it -> ledger.at("/" + it).asInt())
                            .sum())
                    .isEqualTo(ledger.at("/made").asInt());
            assertThat(numbers(ledger)).hasSize(ledger.at("/made").asInt());
        }
        assertThat(ledger("POLITI", "").at("/adds").asString())
                .isEqualTo("Påtagne forpligtelser: 12 = 1 opfyldt til tiden + 1 opfyldt for sent + 5 åbne"
                        + " + 1 med overskredet frist + 0 bestridt + 1 frigjort + 1 overdraget + 1 ikke opfyldt"
                        + " + 1 bortfaldet. Heraf er 1 udskudt af partneren selv, og 0 er overtaget fra andre.");
    }

    @Nested
    class A_promise {

        @Test
        void kept_late_says_how_late() {
            var late = ledger("POLITI", "&class=KEPT_LATE").at("/items/0");

            assertThat(late.at("/keptOn").asString()).isEqualTo("2023-03-10");
            assertThat(late.at("/daysLate").asInt()).isEqualTo(9);
        }

        @Test
        void put_off_says_by_how_much() {
            var slipped = ledger("POLITI", "&class=SLIPPED").at("/items/0");

            assertThat(slipped.at("/originalDueOn").asString()).isEqualTo("2023-04-01");
            assertThat(slipped.at("/dueOn").asString()).isEqualTo("2023-10-01");
            assertThat(slipped.at("/slipDays").asInt()).isEqualTo(183);
        }

        @Test
        void handed_over_stands_with_both() {
            var taken = ledger("SSP", "&class=TAKEN_OVER");

            assertThat(taken.at("/takenOver").asInt()).isEqualTo(1);
            assertThat(numbers(taken)).containsExactly("FOR-2023-0214");
            assertThat(taken.at("/items/0/pledgedOn").asString()).isEqualTo("2023-04-02");
            assertThat(ledger("POLITI", "&class=TRANSFERRED")
                            .at("/items/0/debtor")
                            .asString())
                    .isEqualTo("SSP");
        }

        @Test
        void put_off_by_the_next_debtor_is_not_charged_to_the_one_before() {
            var before = ledger("POLITI", "&class=TRANSFERRED").at("/items/0");
            var after = ledger("SSP", "&class=SLIPPED");

            assertThat(before.at("/slips").asInt()).isZero();
            assertThat(before.at("/slipDays").asInt()).isZero();
            assertThat(numbers(ledger("POLITI", "&class=SLIPPED"))).containsExactly("FOR-2023-0217");
            assertThat(numbers(after)).containsExactly("FOR-2023-0214");
            assertThat(after.at("/items/0/slipDays").asInt()).isEqualTo(14);
        }

        @Test
        void only_asked_for_or_declined_is_none() {
            assertThat(numbers(ledger("OKF", ""))).containsExactly("FOR-2023-0206");
            assertThat(numbers(ledger("POLITI", ""))).doesNotContain("FOR-2023-0218");
        }
    }

    @Test
    void a_period_is_about_the_day_it_was_made_or_is_due() {
        assertThat(numbers(ledger("POLITI", "&from=2023-05-01&to=2023-05-02")))
                .containsExactly("FOR-2023-0202", "FOR-2023-0203");
        assertThat(numbers(ledger("POLITI", "&by=DUE&from=2023-02-01&to=2023-03-01")))
                .containsExactly("FOR-2023-0201", "FOR-2023-0211", "FOR-2023-0212", "FOR-2023-0215");
    }

    @Test
    void it_follows_both_dates() {
        assertThat(ledger("POLITI", "&knownAt=2023-03-01").at("/kept").asInt()).isEqualTo(1);
        assertThat(ledger("POLITI", "&knownAt=2023-03-01").at("/keptLate").asInt())
                .isZero();
        assertThat(ledger("POLITI", "&knownAt=2023-02-20").at("/kept").asInt()).isZero();
        assertThat(get("/api/partners/POLITI/ledger?validAt=2023-02-03")
                        .at("/made")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void who_is_no_partner_has_none() {
        assertThat(story.get("/api/partners/NOBODY/ledger").status()).isEqualTo(404);
        assertThat(story.get("/api/partners/POLITI/ledger?from=2023-02-01&to=2023-01-01")
                        .status())
                .isEqualTo(400);
    }

    private JsonNode ledger(String partner, String query) {
        return get("/api/partners/" + partner + "/ledger?validAt=2023-06-01" + query);
    }

    private JsonNode get(String path) {
        return story.get(path).body();
    }

    private static List<String> numbers(JsonNode ledger) {
        return ledger.at("/items")
                .valueStream()
                .map(it -> it.at("/number").asString())
                .toList();
    }
}
