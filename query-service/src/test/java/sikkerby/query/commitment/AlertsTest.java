package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.BispebjergExamples.AGREED;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySystem;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.OverdueEscalated;
import sikkerby.events.commitment.CommitmentEvent.ReminderSent;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Who was told of the patrols, due on 1 June 2023, before it turns out on 10 July that they are due on 1 October. */
class AlertsTest {

    private static final String PATROLS = "/api/commitments/" + CommitmentExamples.NUMBER;
    private static final LocalDate DUE = LocalDate.of(2023, 6, 1);
    private static final LocalDate BEFORE = LocalDate.of(2023, 5, 18);
    private static final LocalDate TWO_DAYS_LATE = LocalDate.of(2023, 6, 3);
    private static final LocalDate MONTH_AFTER = LocalDate.of(2023, 7, 1);
    private static final LocalDate CORRECTED = LocalDate.of(2023, 7, 10);

    private static RunningService service;
    private static long promised;
    private static long told;

    @BeforeAll
    static void tell() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(it -> add(it, bySecretariat(), BispebjergExamples.DRAFTED));
        PlaceExamples.registered().forEach(it -> add(it, bySecretariat(), BispebjergExamples.DRAFTED));
        BispebjergExamples.story().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        var pledge = add(promise(), by(POLITI), AGREED);
        promised = pledge.position();
        add(reminded(-14, BEFORE), bySystem(pledge.event()), BEFORE);
        add(reminded(0, TWO_DAYS_LATE), bySystem(pledge.event()), TWO_DAYS_LATE);
        told = add(
                        new OverdueEscalated(
                                CommitmentExamples.PATROLS, new BodyCode("WORKING_GROUP"), DUE, 30, MONTH_AFTER),
                        bySystem(pledge.event()),
                        MONTH_AFTER)
                .position();
        var last = service.log()
                .correct(pledge.object(), dueInOctober(pledge), by(POLITI), noon(CORRECTED))
                .position();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/changes?from=@0&limit=1")
                        .header("Known-At-Position")
                        .equals(Long.toString(last)));
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void it_says_who_was_told_when_and_when_that_was_due() {
        assertThat(alerts("2023-05-17")).isEmpty();
        assertThat(alerts("2023-06-02")).hasSize(1);

        var all = alerts("2023-07-01");
        assertThat(all).extracting(it -> it.at("/debtor").asString("")).containsExactly("POLITI", "POLITI", "");
        assertThat(all).extracting(it -> it.at("/body").asString("")).containsExactly("", "", "WORKING_GROUP");
        assertThat(all).extracting(it -> it.at("/days").asInt()).containsExactly(-14, 0, 30);
        assertThat(all)
                .extracting(it -> it.at("/plannedOn").asString())
                .containsExactly("2023-05-18", "2023-06-01", "2023-07-01");
        assertThat(all)
                .extracting(it -> it.at("/occurredOn").asString())
                .containsExactly("2023-05-18", "2023-06-03", "2023-07-01");
    }

    @Test
    void told_of_a_day_that_was_wrong_nobody_was_told_of_the_right_one() {
        var now = get(PATROLS + "?validAt=2023-07-10");

        assertThat(now.at("/dueOn").asString()).isEqualTo("2023-10-01");
        assertThat(now.at("/alerts")).isEmpty();
        assertThat(sentences(PATROLS + "/history?validAt=2023-07-10"))
                .filteredOn(it -> it.startsWith("Koordinatoren"))
                .hasSize(2);
    }

    @Test
    void it_is_no_word_of_the_debtor() {
        var then = get(PATROLS + "?validAt=2023-07-01&knownAt=@" + told);

        assertThat(then.at("/silent").asBoolean()).isTrue();
        assertThat(then.at("/silentSince").asString()).isEqualTo(AGREED.toString());
        assertThat(ledger(told)).isEqualTo(ledger(promised));
    }

    @Test
    void what_people_were_told_happened_when_they_were_told() {
        var changes = items("/api/changes?from=2023-06-02&to=2023-07-02");

        assertThat(changes)
                .extracting(it -> it.at("/class").asString())
                .containsExactly("WORLD_CHANGED", "WORLD_CHANGED");
        assertThat(changes.getFirst().at("/sentence").asString())
                .startsWith("Koordinatoren hos Københavns Politi blev den 3. juni 2023 mindet om forpligtelse")
                .endsWith(
                        "med frist den 1. juni 2023, hvilket skulle være sket den 1. juni 2023 (registreret automatisk).");
        assertThat(changes.getLast().at("/sentence").asString())
                .startsWith("Arbejdsgruppen blev den 1. juli 2023 gjort opmærksom på forpligtelse");
    }

    @Test
    void auditors_find_them_in_the_log() {
        assertThat(log("commitment.ReminderSent")).isEqualTo(2);
        assertThat(log("commitment.OverdueEscalated")).isOne();
    }

    @Test
    void its_page_says_so_too() {
        var rows = Visitor.of(service)
                .as("COORDINATOR", "POLITI")
                .get("/commitments/" + CommitmentExamples.NUMBER + "?validAt=2023-07-01&knownAt=@" + told)
                .page()
                .select("section[aria-labelledby=alerts] tbody tr");

        assertThat(rows.eachText())
                .containsExactly(
                        "18-05-2023 Koordinatoren hos Københavns Politi 01-06-2023 18-05-2023",
                        "03-06-2023 Koordinatoren hos Københavns Politi 01-06-2023 01-06-2023",
                        "01-07-2023 Arbejdsgruppen 01-06-2023 01-07-2023");
    }

    private static List<JsonNode> alerts(String validAt) {
        return list(get(PATROLS + "?validAt=" + validAt + "&knownAt=@" + told).at("/alerts"));
    }

    private static JsonNode ledger(long known) {
        return get("/api/partners/POLITI/ledger?validAt=2023-07-01&knownAt=@" + known);
    }

    private static int log(String type) {
        return service.get("/api/events?type=" + type, "AUDITOR")
                .body()
                .at("/total")
                .asInt();
    }

    private static List<String> sentences(String path) {
        return items(path).stream().map(it -> it.at("/sentence").asString()).toList();
    }

    private static List<JsonNode> items(String path) {
        return list(get(path).at("/items"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return ((ArrayNode) array).valueStream().toList();
    }

    private static JsonNode get(String path) {
        return service.get(path).body();
    }

    private static ReminderSent reminded(int days, LocalDate day) {
        return new ReminderSent(CommitmentExamples.PATROLS, POLITI, DUE, days, day);
    }

    private static CommitmentPledged promise() {
        var it = CommitmentExamples.pledged();
        return new CommitmentPledged(
                it.commitment(),
                it.number(),
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
                false,
                it.confidentiality(),
                AGREED);
    }

    private static EntryCorrected dueInOctober(Recorded pledge) {
        var example = CorrectionExamples.claimedADayLater();
        return new EntryCorrected(
                pledge.event(),
                "commitment.CommitmentPledged",
                example.reasonCode(),
                example.text(),
                CorrectionExamples.nothing(),
                CorrectionExamples.dueOn(LocalDate.of(2023, 10, 1)),
                null,
                CORRECTED);
    }

    private static Recorded add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        return service.log().append(fact, circumstances, noon(recordedOn));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Copenhagen.ZONE).toInstant();
    }
}
