package sikkerby.query.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each read model is behind the log. Seconds are counted from when the oldest entry not shown was seen in the log
 * here, not from when it was recorded: the demo's entries bear dates of their own.
 */
public final class Lag {

    private static final int REMEMBERED = 10_000;

    /** How far one read model had come. */
    public record Behind(long positions, double seconds, long deadLetters) {}

    private record Seen(long end, Instant at) {}

    private record Come(String name, long token, long letters) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<String> names;
    private final Deque<Seen> seen = new ArrayDeque<>();
    private final Set<String> caughtUp = new HashSet<>();
    private Map<String, Behind> behind = Map.of();
    private long shown;

    public Lag(JdbcClient jdbc, Clock clock, List<String> names) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.names = names;
    }

    /** Looks anew; fails where the database is away. */
    public synchronized void look() {
        behind = Map.of();
        var end = jdbc.sql("select coalesce(max(position), 0) from log.entry")
                .query(Long.class)
                .single();
        if (seen.isEmpty() || seen.getLast().end() < end) seen.addLast(new Seen(end, clock.instant()));
        if (seen.size() > REMEMBERED) seen.removeFirst();
        var all = new TreeMap<String, Behind>();
        var come = come();
        for (var it : come) all.put(it.name(), behind(it, end));
        behind = all;
        shown = come.stream().mapToLong(Come::token).min().orElse(0);
    }

    /** The position that all had reached with the last look. */
    public synchronized long shown() {
        return shown;
    }

    /** What the last look saw; empty where it saw nothing. */
    public synchronized Map<String, Behind> behind() {
        return behind;
    }

    /** How many entries the last look found missing that had been in the log for longer than this. */
    public synchronized long behindFor(Duration time) {
        return behind.values().stream()
                .filter(it -> it.seconds() > time.toMillis() / 1000.0)
                .mapToLong(Behind::positions)
                .max()
                .orElse(0);
    }

    /** Whether all have once been at the log's end, and none has been behind it for longer than this. */
    public synchronized boolean isWithin(Duration limit) {
        return behind.keySet().containsAll(names)
                && caughtUp.containsAll(names)
                && behind.values().stream().allMatch(it -> it.seconds() <= limit.toMillis() / 1000.0);
    }

    private Behind behind(Come come, long end) {
        var positions = Math.max(0, end - come.token());
        if (positions == 0) caughtUp.add(come.name());
        var since = seen.stream().filter(it -> it.end() > come.token()).findFirst();
        var seconds = since.map(it -> Duration.between(it.at(), clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
        return new Behind(positions, seconds, come.letters());
    }

    private List<Come> come() {
        return jdbc.sql("""
                        select m.name,
                               coalesce((select min((convert_from(t.token, 'UTF8')::json ->> 'globalIndex')::bigint)
                                           from read.token t where t.processor_name = m.name), 0) as token,
                               (select count(*) from read.dead_letter d where d.processing_group = m.name) as letters
                          from unnest(:names::text[]) m (name)
                        """)
                .param("names", names.toArray(String[]::new))
                .query(Come.class)
                .list();
    }
}
