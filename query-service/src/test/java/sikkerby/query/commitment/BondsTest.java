package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.partner.PartnerExamples.HOTSPOT;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;
import tools.jackson.databind.JsonNode;

/** Bispebjerg is agreed on to the end of 2023; what was promised there, and by somebody who is no more, for 2024. */
class BondsTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final String SURVIVING = "FOR-2022-0001";
    private static final String OUTLASTING = "FOR-2022-0002";
    private static final String LEFT_BEHIND = "FOR-2022-0003";

    private static RunningService service;
    private static long recorded;

    @BeforeAll
    static void tell() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(BondsTest::add);
        add(PartnerExamples.hotspot());
        PlaceExamples.registered().forEach(BondsTest::add);
        add(BispebjergExamples.drafted());
        add(promise(SURVIVING, POLITI, BISPEBJERG, true));
        add(promise(OUTLASTING, POLITI, BISPEBJERG, false));
        add(promise(LEFT_BEHIND, HOTSPOT, null, false));
        BispebjergExamples.story().stream().skip(1).forEach(BondsTest::add);
        add(PartnerExamples.dissolved());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/changes?from=@0&limit=1")
                        .header("Known-At-Position")
                        .equals(Long.toString(recorded)));
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void what_survives_its_agreement_binds_on_when_that_is_over() {
        assertThat(state(SURVIVING, "2022-01-20")).isEqualTo("PLEDGED");
        assertThat(state(SURVIVING, "2023-12-31")).isEqualTo("BINDING");
        assertThat(state(SURVIVING, "2024-01-01")).isEqualTo("BINDING");
        assertThat(state(OUTLASTING, "2024-01-01")).isEqualTo("LAPSED");
        assertThat(numbers("/api/commitments?state=BINDING&validAt=2024-01-01")).containsExactly(SURVIVING);
        assertThat(numbers("/api/commitments?state=LAPSED&debtor=POLITI&validAt=2024-01-01"))
                .containsExactly(OUTLASTING);
    }

    @Test
    void what_was_promised_before_there_were_terms_and_is_due_after_them_says_so_and_waits_for_its_debtor() {
        var outlasting = service.get("/api/commitments/" + OUTLASTING + "?validAt=2022-06-01")
                .body();

        assertThat(outlasting.at("/outlasts/agreementTo").asString()).isEqualTo("2023-12-31");
        assertThat(outlasting.at("/outlasts/since").asString()).isEqualTo("2022-02-01");
        assertThat(service.get("/api/commitments/" + SURVIVING + "?validAt=2022-06-01")
                        .body()
                        .has("outlasts"))
                .isFalse();
        var item = work("POLITI", "COORDINATOR", "NEEDS_NEW_DATE", "2022-06-01");
        assertThat(item.at("/sentence").asString())
                .contains(OUTLASTING, "1. juni 2024", "til og med den 31. december 2023");
        assertThat(item.at("/due").asString()).isEqualTo("2023-12-31");
    }

    @Test
    void what_a_partner_owed_that_is_no_more_is_left_behind_for_the_steering_group() {
        assertThat(numbers("/api/commitments?orphaned=true&validAt=2024-12-31")).isEmpty();
        assertThat(numbers("/api/commitments?orphaned=true&validAt=2025-01-01")).containsExactly(LEFT_BEHIND);

        var item = work(null, "STEERING_GROUP", "ORPHANED", "2025-01-01");
        assertThat(item.at("/since").asString()).isEqualTo("2025-01-01");
        assertThat(item.at("/waitsFor")).isEmpty();
        assertThat(item.at("/sentence").asString()).contains("er nedlagt", LEFT_BEHIND);
        assertThat(item.at("/answers")).hasSize(3);
    }

    @Test
    void its_page_says_so() {
        var secretariat = Visitor.of(service).as("SECRETARIAT", "OKF");

        assertThat(page(secretariat, SURVIVING, "2024-01-01")).contains("den gælder også, når aftalen er ophørt");
        assertThat(page(secretariat, OUTLASTING, "2022-06-01"))
                .contains("Aftalen gælder kun til og med den 31. december 2023.");
        assertThat(page(secretariat, LEFT_BEHIND, "2025-01-01")).contains("er nedlagt. Den skal overdrages");
    }

    private static String page(Visitor visitor, String number, String validAt) {
        return visitor.get("/commitments/" + number + "?validAt=" + validAt)
                .page()
                .text();
    }

    private static JsonNode work(@Nullable String partner, String role, String kind, String validAt) {
        return service.getFor(partner, role, "/api/worklist?kind=" + kind + "&validAt=" + validAt)
                .body()
                .at("/items/0");
    }

    private static String state(String number, String validAt) {
        return service.get("/api/commitments/" + number + "?validAt=" + validAt)
                .body()
                .at("/state")
                .asString();
    }

    private static List<String> numbers(String path) {
        return service.get(path)
                .body()
                .at("/items")
                .valueStream()
                .map((JsonNode it) -> it.at("/number").asString())
                .toList();
    }

    private static CommitmentPledged promise(
            String number, PartnerCode debtor, @Nullable AgreementId under, boolean survives) {
        var it = CommitmentExamples.pledged();
        return new CommitmentPledged(
                CommitmentId.of("017f6b20-0000-7000-8000-00000000000" + number.charAt(number.length() - 1)),
                number,
                under,
                null,
                debtor,
                under == null ? List.of() : List.of(OKF, SSP),
                List.of(),
                it.places(),
                it.text(),
                null,
                IN_2024,
                null,
                survives,
                it.confidentiality(),
                BispebjergExamples.DRAFTED);
    }

    private static void add(Fact fact) {
        recorded++;
        var noon =
                fact.occurredOn().atTime(LocalTime.NOON).atZone(Copenhagen.ZONE).toInstant();
        var first = BispebjergExamples.DRAFTED.atStartOfDay(Copenhagen.ZONE).toInstant();
        service.log().append(fact, bySecretariat(), noon.isBefore(first) ? first : noon);
    }
}
