package sikkerby.query.page;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Copenhagen;

/** Days worth going back to: when a strategy was adopted, and when an agreement was first known to bind. */
@Component
final class Milestones {

    /**
     * One of them.
     *
     * @param kind {@code strategy} or {@code agreement}
     * @param number of the agreement, or the strategy's code
     * @param title null once its words are erased
     */
    public record Milestone(
            LocalDate day,
            String kind,
            String number,
            @Nullable String title) {}

    private static final int MOST = 20;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    // The same for everybody, and in no hurry.
    private final LoadingCache<String, List<Milestone>> read =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(_ -> read());

    Milestones(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest ones, newest first; what is agreed on for a day to come is none yet. */
    List<Milestone> latest() {
        return read.get("");
    }

    private List<Milestone> read() {
        return jdbc.sql("""
                select day, kind, number, title
                  from (select greatest(min(it.valid_from),
                                        (min(n.recorded_at) at time zone 'Europe/Copenhagen')::date) as day,
                               'agreement' as kind, it.number,
                               max(it.state::json -> 'card' ->> 'title') filter (where it.known_to is null) as title,
                               bool_or(it.known_to is null) as holds
                          from read.agreement it join log.entry n on n.position = it.known_from
                         where it.status = 'IN_FORCE'
                         group by it.number
                        union all
                        select greatest(min(it.valid_from),
                                        (min(n.recorded_at) at time zone 'Europe/Copenhagen')::date),
                               'strategy', it.code, max(it.da) filter (where it.known_to is null),
                               bool_or(it.known_to is null)
                          from read.strategy it join log.entry n on n.position = it.known_from
                         where it.status = 'ADOPTED'
                         group by it.code) milestone
                 where holds and day <= :today
                 order by day desc, number
                 limit :most
                """)
                .param("most", MOST)
                .param("today", Copenhagen.today(clock))
                .query(Milestone.class)
                .list();
    }
}
