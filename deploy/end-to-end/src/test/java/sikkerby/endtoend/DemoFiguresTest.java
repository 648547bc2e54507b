package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How much of everything the story holds, on its last day. */
@OnOneRun
class DemoFiguresTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final String LAST_DAY = "validAt=2025-12-31&knownAt=2025-12-31";
    private static final List<String> DISTRICTS =
            List.of("IBY", "CHR", "OBR", "INB", "YNB", "VES", "KGE", "VAL", "VAN", "BRH", "BIS", "AMO", "AMV");

    // Taken over from paper in the tracker's first days: signed a year before.
    private static final LocalDate TAKEN_OVER_BY = LocalDate.of(2022, 1, 31);

    private final User reader;
    private final User auditor;

    DemoFiguresTest(Run run) {
        this.reader = run.as("styregruppe");
        this.auditor = run.as("revisor");
    }

    @Test
    void twelve_agreements_thirty_initiatives_and_110_commitments() {
        assertThat(total("/api/agreements?" + LAST_DAY)).isEqualTo(12);
        assertThat(total("/api/initiatives?" + LAST_DAY)).isEqualTo(30);
        assertThat(total("/api/commitments?" + LAST_DAY)).isEqualTo(110);
    }

    @Test
    void of_the_initiatives_twenty_one_are_completed_three_cancelled_and_six_go_on() {
        var ended = "/api/initiatives?" + LAST_DAY + "&state=";

        assertThat(total(ended + "COMPLETED")).isEqualTo(21);
        assertThat(total(ended + "CANCELLED")).isEqualTo(3);
        assertThat(total(ended + "ACTIVE")).isEqualTo(6);
    }

    @Test
    void something_is_promised_in_each_of_the_thirteen_districts() {
        assertThat(DISTRICTS)
                .allSatisfy(district ->
                        assertThat(total("/api/commitments?place=" + district)).isPositive());
    }

    @Test
    void each_principle_is_served_in_each_district_but_for_extremism_in_twelve() {
        for (var principle : List.of("G1", "G2", "F1", "F2", "F4", "F5")) {
            assertThat(DISTRICTS).as(principle).allMatch(district -> isServed(principle, district));
        }
        assertThat(DISTRICTS).filteredOn(district -> isServed("F3", district)).containsExactly("INB");
    }

    @Test
    void one_commitment_in_twelve_is_overdue() {
        assertThat(shareOfCommitments(it -> it.path("overdue").asBoolean())).isBetween(7.0, 9.0);
    }

    @Test
    void one_commitment_in_five_was_put_off() {
        assertThat(shareOfCommitments(it -> it.path("slips").asInt() > 0)).isBetween(20.0, 24.0);
    }

    @Test
    void one_commitment_in_twenty_five_was_released() {
        assertThat(shareOfCommitments(it -> it.path("state").asString().equals("RELEASED")))
                .isBetween(3.0, 5.0);
    }

    @Test
    void one_entry_in_seven_was_made_later_than_it_happened_mostly_by_days() {
        var lags = new ArrayList<Long>();
        var entries = 0;
        for (var entry : auditorsLog()) {
            if (!isOfTheStory(entry)) continue;
            var recordedOn = Instant.parse(entry.path("recordedAt").asString())
                    .atZone(COPENHAGEN)
                    .toLocalDate();
            var occurredOn = LocalDate.parse(entry.path("occurredOn").asString());
            if (recordedOn.isBefore(TAKEN_OVER_BY)) continue;
            entries++;
            if (occurredOn.isBefore(recordedOn)) lags.add(ChronoUnit.DAYS.between(occurredOn, recordedOn));
        }
        lags.sort(null);

        assertThat(100.0 * lags.size() / entries).isBetween(13.0, 17.0);
        assertThat(lags.get(lags.size() / 2)).isBetween(2L, 5L);
        assertThat(lags.getLast()).isBetween(50L, 60L);
    }

    @Test
    void coordinators_were_reminded_147_times_and_those_above_them_told_21_times() {
        assertThat(told("commitment.ReminderSent")).hasSize(147);
        assertThat(told("commitment.OverdueEscalated")).hasSize(21);
    }

    @Test
    void what_the_steering_group_is_told_of_is_on_its_list_that_day() {
        var told = told("commitment.OverdueEscalated").stream()
                .filter(it -> it.at("/payload/level").asString().equals("STEERING_GROUP"))
                .toList();

        assertThat(told).hasSize(7).allSatisfy(it -> {
            var day = it.path("occurredOn").asString();
            var list = reader.read("/api/worklist?limit=500&validAt=" + day + "&knownAt=" + day)
                    .done()
                    .items();
            assertThat(list).as(day).extracting(item -> item.at("/object/id")).contains(it.path("object"));
        });
    }

    @Test
    void of_eight_cases_one_is_closed_and_one_was_opened_again() {
        assertThat(total("/api/cases?" + LAST_DAY)).isEqualTo(8);
        assertThat(total("/api/cases?" + LAST_DAY + "&state=OPEN")).isEqualTo(6);
        assertThat(total("/api/cases?" + LAST_DAY + "&state=CLOSED")).isEqualTo(1);
        assertThat(total("/api/cases?" + LAST_DAY + "&state=REOPENED")).isEqualTo(1);
    }

    @Test
    void reference_data_is_there_in_both_languages() {
        for (var list : List.of("strategies", "principles", "partners", "places")) {
            assertThat(reader.read("/api/" + list + "?limit=500&" + LAST_DAY)
                            .done()
                            .items())
                    .as(list)
                    .isNotEmpty()
                    .extracting(it -> it.path("name"))
                    .allSatisfy(name -> {
                        assertThat(name.path("da").asString("")).isNotBlank();
                        assertThat(name.path("en").asString("")).isNotBlank();
                    });
        }
    }

    @Test
    void one_commitment_in_thirty_was_disputed() {
        var disputed = new HashSet<String>();
        for (var event : auditor.read("/api/events?type=commitment.FulfilmentDisputed")
                .done()
                .items()) {
            if (isOfTheStory(event)) disputed.add(event.path("object").asString());
        }
        assertThat(disputed).hasSizeBetween(3, 4);
    }

    @Test
    void what_is_real_names_its_source_and_what_is_not_says_so() {
        var real = reader.read("/api/agreements/AFT-2021-001").done().body();
        var invented = reader.read("/api/agreements/AFT-2022-003").done().body();

        assertThat(real.path("sourceStatus").asString()).isEqualTo("FACT");
        assertThat(real.path("sourceUrl").asString()).startsWith("https://www.lawinsider.com/");
        assertThat(invented.path("sourceStatus").asString()).isEqualTo("ILLUSTRATIVE");
        assertThat(total("/api/agreements?sourceStatus=FACT&" + LAST_DAY)).isEqualTo(7);
        assertThat(total("/api/initiatives?sourceStatus=FACT&" + LAST_DAY)).isEqualTo(12);
        assertThat(total("/api/commitments?sourceStatus=ILLUSTRATIVE&" + LAST_DAY))
                .isEqualTo(110);
    }

    @Test
    void nobody_gives_a_reason_that_speaks_of_the_demo() {
        for (var agreement : List.of("AFT-2021-001", "AFT-2022-003")) {
            for (var entry : auditor.read("/api/agreements/" + agreement + "/history")
                    .done()
                    .items()) assertThat(entry.path("reason").asString("")).doesNotContainIgnoringCase("demodata");
        }
    }

    private double shareOfCommitments(Predicate<JsonNode> like) {
        var all = 0;
        var those = 0;
        for (var it :
                reader.read("/api/commitments?limit=500&" + LAST_DAY).done().items()) {
            all++;
            if (like.test(it)) those++;
        }
        return 100.0 * those / all;
    }

    /** By the last day of the story: since then time has gone on. */
    private List<JsonNode> told(String type) {
        var events = auditor.read("/api/events?limit=500&type=" + type).done().items();
        return StreamSupport.stream(events.spliterator(), false)
                .filter(it -> it.path("occurredOn").asString().compareTo("2025-12-31") <= 0)
                .toList();
    }

    // Not what other tests have entered since, nor what happened by itself.
    private static boolean isOfTheStory(JsonNode event) {
        return event.path("origin").asString().equals("DEMO");
    }

    private boolean isServed(String principle, String district) {
        var day = "validAt=2025-06-01&knownAt=2025-06-01";
        return total("/api/initiatives?principle=" + principle + "&place=" + district + "&state=ACTIVE&" + day) > 0;
    }

    private int total(String path) {
        return reader.read(path).done().body().path("total").asInt();
    }

    private List<JsonNode> auditorsLog() {
        var entries = new ArrayList<JsonNode>();
        for (var after = "@0"; after != null; ) {
            var page =
                    auditor.read("/api/events?limit=500&after=" + after).done().body();
            page.path("items").forEach(entries::add);
            after = page.path("next").isNull() ? null : page.path("next").asString();
        }
        return entries;
    }
}
