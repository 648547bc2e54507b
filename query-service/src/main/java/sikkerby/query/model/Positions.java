package sikkerby.query.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Copenhagen;
import sikkerby.query.ask.Invalid;
import sikkerby.query.log.LogReader;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** Turns what people ask for into positions of the log, and says whether they are shown yet. */
@Component
final class Positions {

    /** Up to where all of some read models have come, and up to where the first of them has. */
    private record Tokens(long lowest, long highest) {}

    private final JdbcClient jdbc;
    private final LogReader log;
    private final Clock clock;

    Positions(JdbcClient jdbc, LogReader log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps these tables as they are until the question is answered. It comes before the snapshot is taken: otherwise one
     * that is swapped in between would be read as it stood before it was complete.
     */
    void hold(SortedSet<String> models) {
        if (models.isEmpty()) return;
        var tables = models.stream().map(it -> "read." + it).collect(Collectors.joining(", "));
        jdbc.sql("lock table " + tables + " in access share mode").update();
    }

    /** What a question is answered as of, or nothing where it has to wait. */
    Optional<AsOf> resolve(TimeRequest time, Set<String> models) {
        var tokens = models.isEmpty() ? new Tokens(log.end(), Long.MAX_VALUE) : tokens(models);
        if (time.after() != null && !shown(time.after(), tokens.lowest())) return Optional.empty();
        if (!versionShown(time, tokens.lowest())) return Optional.empty();
        // Where one is ahead of another, what it knows beyond that is not to be told yet.
        return meant("knownAt", time.knownAt(), tokens.lowest())
                .map(known -> new AsOf(validAt(time), known, known >= tokens.highest()));
    }

    private LocalDate validAt(TimeRequest time) {
        return time.validAt() == null ? Copenhagen.today(clock) : time.validAt();
    }

    /**
     * The position that is meant. The present is what is shown of it; anything else is shown whole or waited for.
     *
     * @param shown up to where everything is shown
     */
    Optional<Long> meant(String field, KnownAt knownAt, long shown) {
        return (switch (knownAt) {
                    case KnownAt.Now _ -> Optional.of(shown);
                    case KnownAt.Position(long position) -> {
                        var end = log.end();
                        if (position > end) throw beyond(field, end);
                        yield Optional.of(position);
                    }
                    case KnownAt.Day(LocalDate day) -> {
                        var today = Copenhagen.today(clock);
                        if (day.isAfter(today)) throw future(field);
                        if (day.equals(today)) yield Optional.of(shown);
                        yield recordedBefore(Copenhagen.beginOf(day.plusDays(1)));
                    }
                    case KnownAt.Moment(Instant instant) -> {
                        if (instant.isAfter(clock.instant()) && !isPassed(instant)) throw future(field);
                        yield recordedBefore(instant.plus(1, ChronoUnit.MICROS));
                    }
                })
                .filter(it -> it <= shown);
    }

    /**
     * A second point, up to the position under which a question is answered. The present is waited for, as {@code knownAt}
     * is. What is known at a point of the past never grows: there waiting would be in vain. A later page keeps to the
     * position of the first one, whose points were understood then.
     *
     * @param known up to where the question is answered
     */
    Optional<Long> within(String field, KnownAt point, TimeRequest time, long known) {
        if (isNow(time.knownAt())) return meant(field, point, known);
        return meant(field, point, Long.MAX_VALUE).map(it -> {
            if (it > known && time.bookmark() == null) throw later(field);
            return Math.min(it, known);
        });
    }

    private boolean isNow(KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Now _ -> true;
            case KnownAt.Day(LocalDate day) -> day.equals(Copenhagen.today(clock));
            case KnownAt.Moment _, KnownAt.Position _ -> false;
        };
    }

    // Something may still be recorded at any instant behind the watermark, but nothing up to it.
    private Optional<Long> recordedBefore(Instant end) {
        return log.recordedBefore(end.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    // Clocks differ a little: the log may have passed what for this one's lies ahead.
    private boolean isPassed(Instant instant) {
        return log.watermark().filter(it -> !it.toInstant().isBefore(instant)).isPresent();
    }

    private boolean shown(UUID event, long lowest) {
        var position = log.positionOf(event);
        if (position.isEmpty() && !log.knows(event))
            throw new Invalid("after", "Der findes ingen hændelse med dette id.", "There is no event with this id.");
        return position.filter(it -> it <= lowest).isPresent();
    }

    private boolean versionShown(TimeRequest time, long lowest) {
        if (time.minVersion() == null || time.object() == null || !log.holds(time.object())) return true;
        return log.positionOf(time.object(), time.minVersion())
                .filter(it -> it <= lowest)
                .isPresent();
    }

    private Tokens tokens(Set<String> models) {
        return jdbc.sql("""
            select min(coalesce(t.lowest, 0)) as lowest, max(coalesce(t.highest, 0)) as highest
              from unnest(:models::text[]) m (name)
              left join (select processor_name, min(position) as lowest, max(position) as highest
                           from (select processor_name,
                                        coalesce((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint, 0)
                                   from read.token) each (processor_name, position)
                          group by processor_name) t on t.processor_name = m.name
            """)
                .param("models", models.toArray(String[]::new))
                .query(Tokens.class)
                .single();
    }

    private static Invalid future(String field) {
        return new Invalid(
                field,
                "Ligger i fremtiden: brug i dag eller tidligere.",
                "Lies in the future: use today or earlier.",
                "future");
    }

    private static Invalid later(String field) {
        return new Invalid(
                field,
                "Ligger efter \"knownAt\": brug samme tidspunkt eller et tidligere.",
                "Comes after \"knownAt\": use the same or an earlier one.",
                "later");
    }

    private static Invalid beyond(String field, long end) {
        return new Invalid(
                field,
                "Loggen slutter ved @" + end + ": brug den eller en tidligere position.",
                "The log ends at @" + end + ": use that or an earlier position.",
                "beyond");
    }
}
