package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.StoryCity.Made;

/** A log that was kept since before anybody was told of due days, by a service that has told of them since 1 May. */
class AgendaOfOldTest {

    private static final int BEFORE = 7;
    private static final LocalDate MARCH_31 = LocalDate.of(2022, 3, 31);
    private static final LocalDate MAY_1 = LocalDate.of(2022, 5, 1);
    private static final LocalDate MAY_20 = LocalDate.of(2022, 5, 20);
    private static final String REMINDED = "commitment.ReminderSent";
    private static final String ESCALATED = "commitment.OverdueEscalated";

    private final StoryCity city = StoryCity.migratedTo(BEFORE);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void has_people_told_once_and_in_order_of_what_was_promised_then_and_nothing_done_again() {
        var before = city.agreedFrom(NEW_YEAR.plusDays(4));
        city.clockIs(noon(NEW_YEAR.plusDays(4)));
        city.agenda(0).catchUp();
        var ending = city.drafted();
        city.agree(ending, 1, NEW_YEAR.plusDays(4), NEW_YEAR.plusDays(9));
        var overdue = pledged(before, MARCH_31);
        var coming = pledged(before, MAY_20);
        var kept = pledged(before, MARCH_31);
        say("SOF", kept, "claim", "{\"statement\": \"Hallen var åben.\", \"noEvidence\": true}");
        say("SSP", kept, "confirm", "{}");
        city.agenda(0).catchUp();
        tellOfNothing();
        city.clockIs(noon(NEW_YEAR.plusDays(10)));
        city.agenda(0).catchUp();
        assertThat(city.made())
                .extracting(Made::object, Made::type)
                .containsExactly(
                        tuple(before, "agreement.AgreementEnteredIntoForce"),
                        tuple(ending, "agreement.AgreementExpired"));
        city.clockIs(noon(MAY_1));
        city.agenda(0).catchUp();
        assertThat(city.made()).hasSize(2);

        city.stop();
        city.start();
        city.agenda(0).catchUp();
        city.agenda(0).catchUp();

        assertThat(city.made().subList(2, city.made().size()))
                .extracting(Made::object, Made::type, Made::occurredOn)
                .containsExactly(
                        tuple(id(overdue), REMINDED, MAY_1),
                        tuple(id(overdue), REMINDED, MAY_1),
                        tuple(id(overdue), REMINDED, MAY_1),
                        tuple(id(overdue), ESCALATED, MAY_1));
        assertThat(told()).containsExactly("2022-03-31 -14", "2022-03-31 0", "2022-03-31 7", "2022-03-31 30");
        assertThat(agenda())
                .containsExactly(
                        id(coming) + " 2022-05-06",
                        id(coming) + " 2022-05-20",
                        id(coming) + " 2022-05-27",
                        id(overdue) + " 2022-05-30",
                        id(coming) + " 2022-06-19",
                        id(coming) + " 2022-07-19");
    }

    /** As far as the tables know, what was on the agenda of the service as it was then. */
    private void tellOfNothing() {
        city.database()
                .sql("delete from command.agenda where duty like 'SendReminder %' or duty like 'EscalateOverdue %'")
                .update();
    }

    private List<String> told() {
        return city.database().sql("""
                        select (fact ->> 'dueOn') || ' ' || (fact ->> 'days')
                        from log.event join log.entry using (global_index),
                            lateral (select convert_from(payload, 'UTF8')::jsonb as fact) as read
                        where type in ('commitment.ReminderSent', 'commitment.OverdueEscalated') order by position
                        """).query(String.class).list();
    }

    private List<String> agenda() {
        return city.database()
                .sql("select object || ' ' || due_on from command.agenda order by due_on")
                .query(String.class)
                .list();
    }

    private Reply pledged(UUID agreement, LocalDate dueOn) {
        return city.sent("SOF", "/api/commitments", """
                {"text": "Vi holder hallen åben.", "agreement": "%s", "dueOn": "%s"}""".formatted(agreement, dueOn));
    }

    private void say(String party, Reply promise, String what, String json) {
        city.sent(party, "/api/commitments/" + id(promise) + "/" + what, json);
    }

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static UUID id(Reply promise) {
        return UUID.fromString(promise.text("id"));
    }
}
