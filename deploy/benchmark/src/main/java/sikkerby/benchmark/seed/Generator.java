package sikkerby.benchmark.seed;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.fact.Copenhagen;

/**
 * Fills an empty log with four years of invented work: agreements, promises kept late or not at all, initiatives and cases,
 * one entry in seven told after it happened. The same seed and size make the same log, byte for byte.
 */
public final class Generator {

    private static final Instant BEGIN = Instant.parse("2022-01-03T08:00:00Z");
    private static final Instant END = Instant.parse("2025-12-30T16:00:00Z");

    private final DataSource superuser;

    /**
     * For one database.
     *
     * @param superuser of the database, which holds the tables of both services and nothing in them
     */
    public Generator(DataSource superuser) {
        this.superuser = superuser;
    }

    public Generated fill(long events, long seed) throws SQLException, IOException {
        var dice = new Dice(seed);
        var cast = new Cast(dice);
        var world = new World(dice, cast, events);
        var kinds = new TreeMap<String, Long>();
        var micros = BEGIN.until(END, ChronoUnit.MICROS) / events;
        var at = BEGIN;
        try (var log = new LogWriter(superuser, dice)) {
            for (var it : cast.introduction()) {
                at = at.plus(1, ChronoUnit.MICROS);
                log.write(it, at, false);
                count(kinds, it);
            }
            while (log.written() < events) {
                at = at.plus(1 + dice.below(2 * micros - 1), ChronoUnit.MICROS);
                if (at.isAfter(END)) at = END;
                var today = Copenhagen.dayOf(at);
                var it = world.next(at, today);
                log.write(it, at, isLate(it, today));
                count(kinds, it);
            }
        }
        settle(world.numbers(), at);
        return new Generated(events, kinds.values().stream().mapToLong(it -> it).sum(), Map.copyOf(kinds), at);
    }

    private static void count(Map<String, Long> kinds, Happening it) {
        if (it.sequence() == 0) kinds.merge(it.kind(), 1L, Long::sum);
    }

    private static boolean isLate(Happening it, LocalDate today) {
        return it.fact().occurredOn().isBefore(today.minusDays(14));
    }

    /** What the services keep beside the log of how far they have come. */
    private void settle(Map<String, Integer> numbers, Instant end) {
        var sql = JdbcClient.create(superuser);
        sql.sql("""
                insert into log.head (position, tx, global_index, epoch_from, cluster, watermark)
                select max(global_index), (select tx from log.event limit 1), max(global_index), 1,
                    (select system_identifier::text from pg_control_system()), :end
                from log.event
                """).param("end", java.sql.Timestamp.from(end)).update();
        sql.sql("update command.agenda_cursor set position = (select position from log.head)")
                .update();
        numbers.forEach((series, last) -> sql.sql("""
                        insert into command.number (series, year, last) values (:series, :year, :last)
                        """)
                .param("series", name(series.substring(0, 3)))
                .param("year", Integer.parseInt(series.substring(4)))
                .param("last", last)
                .update());
        sql.sql("""
                insert into read.token (processor_name, segment, token, token_type, timestamp)
                select table_name, 0,
                    convert_to('{"globalIndex":' || (select position from log.head) || '}', 'UTF8'),
                    'org.axonframework.eventhandling.GlobalSequenceTrackingToken', '2026-01-01T00:00:00.000Z'
                from information_schema.columns
                where table_schema = 'read' and column_name = 'known_to' and table_name not in ('history', 'gap')
                """).update();
        for (var table : new String[] {"log.event", "log.entry", "log.reference", "command.idempotency_key"}) {
            sql.sql("vacuum (analyze) " + table).update();
        }
    }

    private static String name(String prefix) {
        return switch (prefix) {
            case "AFT" -> "AGREEMENT";
            case "FOR" -> "COMMITMENT";
            case "IND" -> "INITIATIVE";
            default -> "CASE";
        };
    }
}
