package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.StoryCity.Made;

/** Who is told of a promise for 31 March, made on New Year's Day. */
class AgendaAlertTest {

    private static final LocalDate MARCH_31 = LocalDate.of(2022, 3, 31);
    private static final String REMINDED = "commitment.ReminderSent";
    private static final String ESCALATED = "commitment.OverdueEscalated";

    private final StoryCity city = StoryCity.of(2);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void on_each_day_that_is_told_which_is_due_then() {
        var promise = pledged();
        var days = List.of(MARCH_31.minusDays(14), MARCH_31, MARCH_31.plusDays(7), MARCH_31.plusDays(30));

        for (var day : days) {
            goOnTo(day.minusDays(1));
            goOnTo(day);
        }

        assertThat(city.made())
                .extracting(Made::object, Made::type, Made::occurredOn, Made::causation)
                .containsExactly(
                        tuple(id(promise), REMINDED, days.get(0), event(promise)),
                        tuple(id(promise), REMINDED, days.get(1), event(promise)),
                        tuple(id(promise), REMINDED, days.get(2), event(promise)),
                        tuple(id(promise), ESCALATED, days.get(3), event(promise)));
    }

    @Test
    void a_clock_that_stood_still_has_each_told_once_on_the_day_it_goes_on_by_two_instances_at_once() throws Exception {
        pledged();
        var late = MARCH_31.plusDays(75);
        city.clockIs(noon(late));
        var begin = new CyclicBarrier(2);

        try (var instances = Executors.newFixedThreadPool(2)) {
            var first = instances.submit(caughtUp(0, begin));
            var second = instances.submit(caughtUp(1, begin));
            first.get();
            second.get();
        }

        assertThat(city.made())
                .extracting(Made::type, Made::occurredOn)
                .containsExactly(
                        tuple(REMINDED, late),
                        tuple(REMINDED, late),
                        tuple(REMINDED, late),
                        tuple(ESCALATED, late),
                        tuple(ESCALATED, late));
        assertThat(days()).containsExactly(-14, 0, 7, 30, 60);
        assertThat(city.agenda(0).waiting().steps()).isZero();
    }

    @Test
    void nobody_is_told_of_a_day_for_which_it_was_put_off_or_once_it_is_claimed() {
        var promise = pledged();
        goOnTo(MARCH_31.minusDays(14));
        city.sent("SOF", "/api/commitments/" + id(promise) + "/revisions", """
                {"dueOn": "2022-04-30", "reason": "Hallen er lejet ud."}""");
        city.sent("SSP", "/api/commitments/" + id(promise) + "/revisions/1/accept", "{}");
        goOnTo(MARCH_31.plusDays(7));
        assertThat(city.made()).hasSize(1);

        goOnTo(LocalDate.of(2022, 4, 16));
        city.sent("SOF", "/api/commitments/" + id(promise) + "/claim", """
                {"statement": "Hallen var åben.", "noEvidence": true}""");
        goOnTo(LocalDate.of(2022, 5, 31));

        assertThat(city.made()).extracting(Made::type).containsExactly(REMINDED, REMINDED);
        assertThat(days()).containsExactly(-14, -14);
        assertThat(city.agenda(0).waiting().steps()).isZero();
    }

    @Test
    void what_was_told_of_a_day_that_was_wrong_falls_and_the_right_one_is_told_of() {
        var promise = pledged();
        goOnTo(MARCH_31.minusDays(14));
        var proposal = city.sent("SOF", "/api/corrections", """
                {"eventId": "%s", "reasonCode": "WRONG_DATE", "text": "Skrevet forkert.",
                 "corrected": {"dueOn": "2022-05-31"}}""".formatted(event(promise)));
        city.sent("SSP", "/api/corrections/" + proposal.text("id") + "/approve", "");

        goOnTo(LocalDate.of(2022, 5, 17));

        assertThat(city.made()).extracting(Made::type).containsExactly(REMINDED, REMINDED);
        assertThat(days()).containsExactly(-14, -14);
    }

    private Reply pledged() {
        var agreement = city.agreedFrom(NEW_YEAR);
        return city.sent("SOF", "/api/commitments", """
                {"text": "Vi holder hallen åben.", "agreement": "%s", "dueOn": "%s"}""".formatted(agreement, MARCH_31));
    }

    /** By how many days each was told behind the due day, or before it. */
    private List<Integer> days() {
        return city.database().sql("""
                        select (convert_from(payload, 'UTF8')::jsonb ->> 'days')::int
                        from log.event join log.entry using (global_index)
                        where type in ('commitment.ReminderSent', 'commitment.OverdueEscalated') order by position
                        """).query(Integer.class).list();
    }

    private void goOnTo(LocalDate day) {
        city.clockIs(noon(day));
        city.agenda(0).catchUp();
    }

    private Callable<Void> caughtUp(int instance, CyclicBarrier begin) {
        var agenda = city.agenda(instance);
        return () -> {
            begin.await();
            agenda.catchUp();
            return null;
        };
    }

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static UUID id(Reply promise) {
        return UUID.fromString(promise.text("id"));
    }

    private static UUID event(Reply promise) {
        return UUID.fromString(promise.text("event"));
    }
}
