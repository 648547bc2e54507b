package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySystem;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** On 1 March 2023 it is decided that Bispebjerg ends on 1 July; on that day it is recorded what has lapsed with it. */
class LapsesTest {

    private static final LocalDate DECIDED = LocalDate.of(2023, 3, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2023, 7, 1);
    private static final LocalDate DUE = LocalDate.of(2023, 6, 1);
    private static final LocalDate OBJECTED = LocalDate.of(2023, 7, 10);

    private static final int OPEN = 1;
    private static final int SURVIVING = 2;
    private static final int CLAIMED = 3;
    private static final int DISPUTED_LATER = 4;

    private static RunningService service;
    private static long settled;
    private static long recorded;

    @BeforeAll
    static void tell() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(it -> add(it, bySecretariat(), BispebjergExamples.DRAFTED));
        PlaceExamples.registered().forEach(it -> add(it, bySecretariat(), BispebjergExamples.DRAFTED));
        BispebjergExamples.story().forEach(LapsesTest::add);
        for (var number : List.of(OPEN, SURVIVING, CLAIMED, DISPUTED_LATER)) add(promise(number));
        for (var number : List.of(CLAIMED, DISPUTED_LATER))
            add(new FulfilmentClaimed(id(number), CommitmentExamples.claimed().statement(), true, DECIDED));
        var ending = add(new AgreementTerminated(BISPEBJERG, JULY_1, null, DECIDED));
        settled = recorded;
        var objection = add(new FulfilmentDisputed(id(DISPUTED_LATER), SSP, OBJECTED));
        add(lapsed(OPEN, JULY_1), bySystem(ending.event()), JULY_1.plusDays(1));
        add(lapsed(DISPUTED_LATER, OBJECTED), bySystem(objection.event()), OBJECTED.plusDays(1));
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
    void what_is_open_lapses_on_the_day_on_which_its_agreement_ends() {
        assertThat(known(OPEN, "2023-06-30").at("/state").asString()).isEqualTo("BINDING");
        assertThat(known(OPEN, "2023-06-30").at("/overdue").asBoolean()).isTrue();

        var lapsed = known(OPEN, "2023-07-01");
        assertThat(lapsed.at("/state").asString()).isEqualTo("LAPSED");
        assertThat(lapsed.at("/overdue").asBoolean()).isFalse();
        assertThat(lapsed.at("/orphaned").asBoolean()).isFalse();
        assertThat(lapsed.at("/awaiting")).isEmpty();
        assertThat(lapsed.at("/ended/occurredOn").asString()).isEqualTo("2023-07-01");
        assertThat(lapsed.at("/ended/recordedAt").asString()).startsWith("2023-03-01");
    }

    @Test
    void what_survives_or_waits_for_an_answer_does_not() {
        assertThat(known(SURVIVING, "2023-07-01").at("/state").asString()).isEqualTo("BINDING");
        assertThat(known(CLAIMED, "2023-12-01").at("/state").asString()).isEqualTo("CLAIMED");
    }

    @Test
    void what_was_claimed_lapses_when_somebody_objects() {
        assertThat(state(DISPUTED_LATER, "2023-07-09")).isEqualTo("CLAIMED");
        assertThat(state(DISPUTED_LATER, "2023-07-10")).isEqualTo("LAPSED");
    }

    @Test
    void lists_and_counts_have_it_so_too() {
        assertThat(numbers("state=LAPSED&validAt=2023-06-30")).isEmpty();
        assertThat(numbers("state=LAPSED&validAt=2023-07-01")).containsExactly(number(OPEN));
        assertThat(numbers("state=PLEDGED&validAt=2023-07-01")).isEmpty();
        assertThat(numbers("state=BINDING&validAt=2023-07-01")).containsExactly(number(SURVIVING));
        assertThat(numbers("overdue=true&validAt=2023-07-01")).containsExactly(number(SURVIVING));
        assertThat(numbers("silent=true&validAt=2023-12-01")).containsExactly(number(SURVIVING));
        assertThat(numbers("awaiting=POLITI&validAt=2023-07-01")).containsExactly(number(SURVIVING));
        var ledger = get("/api/partners/POLITI/ledger?validAt=2023-07-01" + known());
        assertThat(ledger.at("/lapsed").asInt()).isOne();
        assertThat(ledger.at("/overdue").asInt()).isOne();
    }

    @Test
    void it_is_nobodys_work_any_more() {
        assertThat(work("2023-06-30")).contains("OVERDUE/" + number(OPEN));
        assertThat(work("2023-07-01")).noneMatch(it -> it.endsWith(number(OPEN)));
    }

    @Test
    void an_agreement_has_it_so_too_whose_period_is_over() {
        var before = "&knownAt=@" + (settled - 1);

        assertThat(state(OPEN, "2023-12-31", before)).isEqualTo("BINDING");
        assertThat(state(OPEN, "2024-01-01", before)).isEqualTo("LAPSED");
        assertThat(state(SURVIVING, "2024-01-01", before)).isEqualTo("BINDING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-30", "2023-07-01", "2023-07-05", "2024-03-01"})
    void that_it_is_recorded_changes_nothing(String day) {
        assertThat(without(get("/api/commitments/" + number(OPEN) + "?validAt=" + day)))
                .isEqualTo(without(known(OPEN, day)));
        assertThat(get("/api/agreements/" + BISPEBJERG + "?validAt=" + day).at("/commitments/0/state"))
                .isEqualTo(get("/api/agreements/" + BISPEBJERG + "?validAt=" + day + known())
                        .at("/commitments/0/state"));
    }

    private static JsonNode without(JsonNode view) {
        return ((ObjectNode) view).without("version");
    }

    private static JsonNode known(int number, String validAt) {
        return get("/api/commitments/" + number(number) + "?validAt=" + validAt + known());
    }

    private static String state(int number, String validAt) {
        return state(number, validAt, "");
    }

    private static String state(int number, String validAt, String known) {
        return get("/api/commitments/" + number(number) + "?validAt=" + validAt + known)
                .at("/state")
                .asString();
    }

    private static List<String> numbers(String query) {
        return numbers(query, known());
    }

    private static List<String> numbers(String query, String known) {
        return texts(get("/api/commitments?" + query + known), "/number").toList();
    }

    private static List<String> work(String validAt) {
        var path = "/api/worklist?validAt=" + validAt + known();
        return texts(service.getFor("POLITI", "COORDINATOR", path).body(), "/id")
                .toList();
    }

    private static Stream<String> texts(JsonNode page, String field) {
        return ((ArrayNode) page.at("/items"))
                .valueStream()
                .map((JsonNode it) -> it.at(field).asString());
    }

    private static JsonNode get(String path) {
        return service.get(path).body();
    }

    private static String known() {
        return "&knownAt=@" + settled;
    }

    private static String number(int number) {
        return "FOR-2022-000" + number;
    }

    private static CommitmentId id(int number) {
        return new CommitmentId(UUID.fromString("017f6b20-0000-7000-8000-00000000000" + number));
    }

    private static CommitmentLapsed lapsed(int number, LocalDate day) {
        return new CommitmentLapsed(id(number), false, null, day);
    }

    private static CommitmentPledged promise(int number) {
        var it = CommitmentExamples.pledged();
        return new CommitmentPledged(
                id(number),
                number(number),
                BISPEBJERG,
                1,
                POLITI,
                List.of(OKF, SSP),
                List.of(),
                it.places(),
                it.text(),
                null,
                DUE,
                null,
                number == SURVIVING,
                it.confidentiality(),
                BispebjergExamples.AGREED);
    }

    private static Recorded add(Fact fact) {
        return add(fact, bySecretariat(), fact.occurredOn());
    }

    private static Recorded add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        recorded++;
        var noon = recordedOn.atTime(LocalTime.NOON).atZone(Copenhagen.ZONE).toInstant();
        return service.log().append(fact, circumstances, noon);
    }
}
