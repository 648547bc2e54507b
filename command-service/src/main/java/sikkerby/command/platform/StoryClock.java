package sikkerby.command.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo story's time. It stands still until it is moved on, never goes back, and is the real time once the story ends. */
final class StoryClock extends Clock {

    private static final Instant BEGINNING = Instant.parse("2022-01-01T08:00:00Z");

    private record State(Instant at, boolean ended) {}

    private final JdbcClient database;
    private final Clock real;
    private volatile State state;

    /** Goes on where the story was left. */
    StoryClock(JdbcClient database, Clock real) {
        this.database = database;
        this.real = real;
        this.state = database.sql("select at, ended from command.story_clock")
                .query((row, _) -> new State(row.getTimestamp("at").toInstant(), row.getBoolean("ended")))
                .optional()
                .orElse(new State(BEGINNING, false));
    }

    @Override
    public Instant instant() {
        var now = state;
        return now.ended() ? real.instant() : now.at();
    }

    boolean ended() {
        return state.ended();
    }

    /** To an earlier instant it is not moved. */
    void moveTo(Instant at) {
        if (at.isAfter(instant())) keep(new State(at, false));
    }

    void end() {
        if (!ended()) keep(new State(instant(), true));
    }

    private void keep(State next) {
        database.sql("""
                        insert into command.story_clock as clock (at, ended) values (:at, :ended)
                        on conflict (single) do update set at = excluded.at, ended = excluded.ended
                        """)
                .param("at", Timestamp.from(next.at()))
                .param("ended", next.ended())
                .update();
        state = next;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var story = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return story.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return story.withZone(other);
            }
        };
    }
}
