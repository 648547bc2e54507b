package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.StoryCity.Made;

class AgendaTest {

    private static final Instant FEBRUARY = Instant.parse("2022-02-01T09:00:00Z");

    private final StoryCity city = StoryCity.of(1);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void a_clock_that_stood_still_for_a_month_catches_up_in_order() {
        var days = Stream.of(20, 5, 12, 5).map(NEW_YEAR::withDayOfMonth).toList();
        var agreements = days.stream().map(city::agreedFrom).toList();
        city.clockIs(FEBRUARY);

        city.agenda(0).catchUp();
        city.agenda(0).catchUp();

        var made = city.made();
        assertThat(made)
                .extracting(Made::object)
                .containsExactly(agreements.get(1), agreements.get(3), agreements.get(2), agreements.get(0));
        assertThat(made)
                .extracting(Made::occurredOn)
                .containsExactlyElementsOf(days.stream().sorted().toList());
        assertThat(made)
                .extracting(Made::recordedAt)
                .isSorted()
                .allSatisfy(it -> assertThat(it).isBetween(FEBRUARY, FEBRUARY.plusSeconds(60)));
    }

    @Test
    void nobody_is_named_but_the_event_that_it_rests_on() {
        var agreement = city.agreedFrom(NEW_YEAR.plusDays(4));
        city.clockIs(FEBRUARY);

        city.agenda(0).catchUp();

        var last = lastAcceptance(agreement);
        assertThat(city.made()).singleElement().satisfies(it -> {
            assertThat(it.type()).isEqualTo("agreement.AgreementEnteredIntoForce");
            assertThat(it.actor()).isEqualTo("system");
            assertThat(it.causation().toString()).isEqualTo(last.get("event_id"));
            assertThat(it.correlation().toString()).isEqualTo(last.get("correlation"));
        });
    }

    @Test
    void nothing_happens_before_its_day_begins_in_copenhagen() {
        city.agreedFrom(LocalDate.of(2022, 1, 15));
        city.clockIs(Instant.parse("2022-01-14T22:59:59Z"));
        city.agenda(0).catchUp();
        assertThat(city.made()).isEmpty();

        city.clockIs(Instant.parse("2022-01-14T23:00:00Z"));
        city.agenda(0).catchUp();
        assertThat(city.made()).hasSize(1);
    }

    @Test
    void what_was_not_agreed_on_any_more_does_not_happen() {
        var agreement = city.agreedFrom(NEW_YEAR.plusDays(4));
        city.agenda(0).catchUp();
        assertThat(lines()).hasSize(1);

        city.sent("SOF", "/api/agreements/" + agreement + "/terms", """
                {"text": "Parterne mødes hver anden uge.", "from": "2022-01-03"}""");
        for (var party : List.of("SOF", "SSP")) {
            city.sent(party, "/api/agreements/" + agreement + "/acceptances", "{\"termsVersion\": 2}");
        }
        city.clockIs(FEBRUARY);
        city.agenda(0).catchUp();

        assertThat(city.made()).extracting(Made::occurredOn).containsExactly(LocalDate.of(2022, 1, 3));
        assertThat(lines()).isEmpty();
    }

    @Test
    void what_rested_on_an_entry_made_in_error_does_not_happen() {
        var agreement = city.agreedFrom(NEW_YEAR.plusDays(4));
        city.agenda(0).catchUp();
        assertThat(lines()).hasSize(1);

        var proposal = city.sent("SSP", "/api/corrections", """
                {"eventId": "%s", "reasonCode": "ENTERED_IN_ERROR", "text": "Ikke underskrevet endnu.",
                 "corrected": {"annulled": true}}""".formatted(
                        lastAcceptance(agreement).get("event_id")));
        city.sent("SOF", "/api/corrections/" + proposal.text("id") + "/approve", "");
        city.clockIs(FEBRUARY);
        city.agenda(0).catchUp();

        assertThat(city.made()).isEmpty();
        assertThat(lines()).isEmpty();
    }

    @Test
    void made_anew_from_the_log_it_is_the_same() {
        for (var day = 1; day <= 9; day++) city.agreedFrom(NEW_YEAR.plusDays(day));
        city.clockIs(Instant.parse("2022-01-05T09:00:00Z"));
        city.agenda(0).catchUp();
        var live = lines();

        var forbidden = city.as("SOF").post("/actuator/agenda", "{}");
        var anew = city.as("sekretariat").post("/actuator/agenda", "{}");

        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(anew.status()).as(anew.response().body()).isEqualTo(200);
        assertThat(live).hasSize(5);
        assertThat(lines()).isEqualTo(live);
        assertThat(city.made()).hasSize(4);
    }

    private Map<String, Object> lastAcceptance(UUID agreement) {
        return city.database().sql("""
                        select event_id::text, convert_from(metadata, 'UTF8')::jsonb ->> 'correlation' as correlation
                        from log.event where aggregate_id = :agreement and type = 'agreement.TermsAccepted'
                        order by sequence desc limit 1
                        """).param("agreement", agreement).query().singleRow();
    }

    private List<Map<String, Object>> lines() {
        return city.database()
                .sql("select object, duty, due_on, basis, position from command.agenda order by position, duty")
                .query()
                .listOfRows();
    }
}
