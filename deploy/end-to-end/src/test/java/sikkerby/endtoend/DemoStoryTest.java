package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import sikkerby.endtoend.User.Reply;
import tools.jackson.databind.JsonNode;

@OnOneRun
class DemoStoryTest {

    private final User reader;

    DemoStoryTest(Run run) {
        this.reader = run.as("styregruppe");
    }

    @Test
    void what_the_police_had_committed_to_in_bispebjerg_as_known_on_14_march_2023_is_one_get() {
        var then = reader.read("/api/commitments?debtor=POLITI&place=BIS&validAt=2023-03-14&knownAt=2023-03-14");
        var plan = patrolPlan(then);

        assertThat(plan.path("state").asString()).isEqualTo("BINDING");
        assertThat(plan.path("overdue").asBoolean()).isTrue();
        assertThat(plan.path("dueOn").asString()).isEqualTo("2023-02-28");
        assertThat(then.header("Known-At-Position")).matches("\\d+");
    }

    @Test
    void today_it_is_known_that_they_had_kept_it_by_then() {
        var plan = patrolPlan(reader.read("/api/commitments?debtor=POLITI&place=BIS&validAt=2023-03-14"));

        assertThat(plan.path("state").asString()).isEqualTo("FULFILLED");
        assertThat(plan.path("overdue").asBoolean()).isFalse();
    }

    @Test
    void among_the_changes_it_is_something_learned_late() {
        var changes = reader.with("Accept-Language", "en")
                .read("/api/changes?from=2023-03-14&to=2023-03-20")
                .done();
        var plan = patrolPlan(reader.read("/api/commitments?debtor=POLITI&place=BIS"));

        var ofThePlan = new ArrayList<String>();
        for (var change : changes.items()) {
            if (change.path("object").path("number").equals(plan.path("number"))) {
                ofThePlan.add(change.path("class").asString());
            }
        }
        assertThat(ofThePlan).isNotEmpty().containsOnly("LEARNED_LATE");
    }

    @Test
    void three_agreements_are_in_force_and_two_are_drafts() {
        var agreements = reader.read("/api/agreements?validAt=2023-01-01&knownAt=2023-01-01")
                .done();

        assertThat(stateOf(agreements, "AFT-2022-001")).isEqualTo("DRAFT");
        assertThat(stateOf(agreements, "AFT-2022-002")).isEqualTo("IN_FORCE");
        assertThat(stateOf(agreements, "AFT-2022-003")).isEqualTo("IN_FORCE");
        assertThat(stateOf(agreements, "AFT-2022-004")).isEqualTo("DRAFT");
        assertThat(stateOf(agreements, "AFT-2022-005")).isEqualTo("IN_FORCE");
        assertThat(partiesOf(agreements, "AFT-2022-003")).containsExactlyInAnyOrder("SOF", "BUF", "SSP", "POLITI");
        assertThat(partiesOf(agreements, "AFT-2022-002"))
                .containsExactlyInAnyOrder("OKF", "BUF", "SOF", "TMF", "POLITI", "SSP", "BNV");
    }

    @Test
    void the_agreement_on_noerrebro_binds_from_the_day_its_last_party_accepted_the_second_version() {
        var before = reader.read("/api/agreements/AFT-2022-003?validAt=2022-10-11&knownAt=2022-10-11");
        var after = reader.read("/api/agreements/AFT-2022-003?validAt=2022-10-12&knownAt=2022-10-12");

        assertThat(before.body().path("binding").asBoolean()).isFalse();
        assertThat(strings(before.body().path("awaiting"))).containsExactly("SSP");
        assertThat(after.body().path("binding").asBoolean()).isTrue();
        assertThat(after.body().path("termsVersion").asInt()).isEqualTo(2);
        assertThat(strings(after.body().path("awaiting"))).isEmpty();
    }

    @Test
    void the_strategy_held_in_march_2022_but_nobody_could_have_known_it() {
        var then = reader.read("/api/strategies?validAt=2022-03-14&knownAt=2022-03-14");
        var now = reader.read("/api/strategies?validAt=2022-03-14");

        assertThat(numbers(then)).contains("SBS-2018").doesNotContain("SBS-2022");
        assertThat(now.item("number", "SBS-2022").path("state").asString()).isEqualTo("ADOPTED");
    }

    @Test
    void a_claim_was_disputed_and_with_more_evidence_confirmed() {
        var path = "/api/commitments?agreement=AFT-2022-003&debtor=BUF&q=gruppepres";

        assertThat(stateOfOnly(reader.read(path + "&validAt=2023-10-10&knownAt=2023-10-10")))
                .isEqualTo("DISPUTED");
        assertThat(stateOfOnly(reader.read(path + "&validAt=2023-10-31&knownAt=2023-10-31")))
                .isEqualTo("FULFILLED");
    }

    @Test
    void everything_was_recorded_while_the_story_ran() {
        var auditor = reader.read("/api/agreements/AFT-2022-003/history");

        assertThat(auditor.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("recordedAt").asString()).matches("202[2-5]-.*");
            assertThat(item.path("sentence").asString()).isNotBlank();
        });
    }

    @Test
    void an_agreement_expired_by_itself_and_was_recorded_as_its_day_began() {
        var history = reader.read("/api/agreements/AFT-2022-003/history");
        var expired = history.item("type", "agreement.AgreementExpired");

        assertThat(expired.path("actor").asString()).isEqualTo("system");
        assertThat(expired.path("occurredOn").asString()).isEqualTo("2026-01-01");
        assertThat(expired.path("recordedAt").asString()).startsWith("2025-12-31T23:00:");
        assertThat(expired.path("sentence").asString()).contains("(registreret automatisk)");
    }

    @Test
    void on_1_june_2023_an_agreement_was_binding_of_which_nobody_knew() {
        var then = "/api/agreements/AFT-2022-001?validAt=2023-06-01&knownAt=2023-06-01";
        var now = "/api/agreements/AFT-2022-001?validAt=2023-06-01";

        assertThat(reader.read(then).body().path("binding").asBoolean()).isFalse();
        assertThat(strings(reader.read(then).body().path("awaiting"))).containsExactly("POLITI");
        assertThat(reader.read(now).body().path("binding").asBoolean()).isTrue();
    }

    @Test
    void the_residents_project_left_bispebjerg_at_the_end_of_2023_as_it_had_said_in_september() {
        var agreements = reader.read("/api/agreements?validAt=2024-01-31").done();
        var parties = agreements.item("number", "AFT-2022-002").path("parties");

        assertThat(parties.size()).isEqualTo(7);
        for (var party : parties) {
            var left = party.path("code").asString().equals("BNV");
            assertThat(party.path("withdrawnOn").asString("")).isEqualTo(left ? "2024-01-01" : "");
        }
        assertThat(stateOf(agreements, "AFT-2022-002")).isEqualTo("IN_FORCE");
    }

    @Test
    void its_three_promises_were_orphaned_and_found_others_or_an_end() {
        var theirs = "/api/commitments?agreement=AFT-2022-002&debtor=BNV";

        assertThat(orphaned(reader.read(theirs + "&validAt=2024-01-05&knownAt=2024-01-05")))
                .isEqualTo(3);
        assertThat(orphaned(reader.read(theirs + "&validAt=2024-01-31&knownAt=2024-01-31")))
                .isZero();
        assertThat(stateOfOnly(reader.read(theirs + "&validAt=2024-01-31"))).isEqualTo("RELEASED");
    }

    @Test
    void a_promise_of_the_wrong_party_was_corrected_and_what_was_known_stays() {
        var path = "/api/commitments?agreement=AFT-2023-003&q=fritidscentrene&validAt=2024-01-31";

        assertThat(debtorOfOnly(reader.read(path + "&knownAt=2024-01-31"))).isEqualTo("BUF");
        assertThat(debtorOfOnly(reader.read(path))).isEqualTo("KFF");
    }

    @Test
    void an_administration_keeps_its_old_name_on_old_days() {
        assertThat(nameOfTmf("2025-02-28")).isEqualTo("Teknik- og Miljøforvaltningen");
        assertThat(nameOfTmf("2025-03-01")).isEqualTo("Klima-, Miljø- og Teknikforvaltningen");
    }

    @Test
    void before_the_first_event_there_is_nothing() {
        var none = reader.read("/api/agreements?knownAt=2015-01-01&validAt=2015-01-01")
                .done();

        assertThat(none.body().path("total").asInt()).isZero();
        assertThat(reader.read("/api/agreements/AFT-2022-003?knownAt=2015-01-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void all_places_and_partners_of_the_city_are_there() {
        assertThat(reader.read("/api/places").body().path("total").asInt()).isEqualTo(27);
        assertThat(reader.read("/api/partners").body().path("total").asInt()).isEqualTo(16);
        assertThat(reader.read("/api/principles").body().path("total").asInt()).isGreaterThanOrEqualTo(7);
    }

    private static JsonNode patrolPlan(Reply commitments) {
        for (var item : commitments.done().items()) {
            if (item.path("text").asString("").contains("patruljeplan")) return item;
        }
        throw new AssertionError("No patrol plan in " + commitments.body());
    }

    private static String stateOfOnly(Reply list) {
        assertThat(list.done().body().path("total").asInt()).isEqualTo(1);
        return list.items().iterator().next().path("state").asString();
    }

    private static String debtorOfOnly(Reply list) {
        assertThat(list.done().body().path("total").asInt()).isEqualTo(1);
        return list.items().iterator().next().path("debtor").asString();
    }

    private static long orphaned(Reply list) {
        return StreamSupport.stream(list.done().items().spliterator(), false)
                .filter(item -> item.path("orphaned").asBoolean())
                .count();
    }

    private String nameOfTmf(String day) {
        var partners = reader.read("/api/partners?validAt=" + day).done();
        return partners.item("code", "TMF").path("name").path("da").asString();
    }

    private static String stateOf(Reply list, String number) {
        return list.item("number", number).path("state").asString();
    }

    private static List<String> partiesOf(Reply list, String number) {
        return list.item("number", number).path("parties").findValuesAsString("code");
    }

    private static List<String> numbers(Reply list) {
        var numbers = new ArrayList<String>();
        list.items().forEach(item -> numbers.add(item.path("number").asString()));
        return numbers;
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(item -> strings.add(item.asString()));
        return strings;
    }
}
