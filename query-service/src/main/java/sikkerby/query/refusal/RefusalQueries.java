package sikkerby.query.refusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Copenhagen;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.refusal.Refusal.Target;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** Answers what was tried and refused: the one thing that is read from beside the log. */
@Component
class RefusalQueries {

    /** The refusals there were; a filter that is null lets all through. */
    record FindRefusals(
            TimeRequest time,
            @Nullable Which object,
            @Nullable String actor,
            @Nullable String code) implements Question<Page<Refusal>> {}

    private final JdbcClient jdbc;
    private final LogReader log;
    private final NamesReader names;
    private final Models models;
    private final Finder finder;
    private final Paging paging;
    private final Snapshot snapshot;

    RefusalQueries(
            JdbcClient jdbc,
            LogReader log,
            NamesReader names,
            Models models,
            Finder finder,
            Paging paging,
            Snapshot snapshot) {
        this.jdbc = jdbc;
        this.log = log;
        this.names = names;
        this.models = models;
        this.finder = finder;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<Refusal>> find(FindRefusals asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> page(asked, asOf));
    }

    private Page<Refusal> page(FindRefusals asked, AsOf asOf) {
        var time = asked.time();
        var parameters = parameters(asked, asOf);
        var narrowed = " from command.refusal_log where at < :until"
                + (asked.object() == null ? "" : " and target = :object")
                + (asked.actor() == null ? "" : " and actor = :actor")
                + (asked.code() == null ? "" : " and code = :code");
        var total = jdbc.sql("select count(*)" + narrowed)
                .params(parameters)
                .query(Long.class)
                .single();
        var found = jdbc.sql("select id, at, actor, partner, command, code, target" + narrowed
                        + " and id > :behind order by id limit :most")
                .params(parameters)
                .param("behind", Paging.behind(time, 0))
                .param("most", Paging.most(time))
                .query((row, _) -> refusal(row))
                .list();
        var page = paging.page(found, Refusal::id, total, time, asOf);
        var numbers = numbers(page.items());
        return page.map(it -> numbered(it, numbers));
    }

    private Map<String, Object> parameters(FindRefusals asked, AsOf asOf) {
        var parameters = new HashMap<String, Object>();
        parameters.put("until", until(asked.time().knownAt(), asOf).atOffset(ZoneOffset.UTC));
        if (asked.object() != null) parameters.put("object", object(asked.object()));
        if (asked.actor() != null) parameters.put("actor", asked.actor());
        if (asked.code() != null) parameters.put("code", asked.code());
        return parameters;
    }

    // What was refused may never have come to be, but only read models know numbers.
    private UUID object(Which which) {
        return which.id() != null ? which.id() : finder.anywhere("object", models.all(), which);
    }

    /** A refusal has no position: it was known while the log stood where it stood then. */
    private Instant until(KnownAt knownAt, AsOf asOf) {
        var happened = Copenhagen.beginOf(asOf.validAt().plusDays(1));
        var known = switch (knownAt) {
            case KnownAt.Now _ -> Instant.MAX;
            case KnownAt.Day(var day) -> Copenhagen.beginOf(day.plusDays(1));
            case KnownAt.Moment(Instant instant) -> instant.plusNanos(1_000);
            case KnownAt.Position(long position) -> log.recordedAt(position + 1).orElse(Instant.MAX);
        };
        return known.isBefore(happened) ? known : happened;
    }

    private Map<UUID, String> numbers(List<Refusal> refusals) {
        return names.numbers(refusals.stream()
                .map(Refusal::object)
                .filter(Objects::nonNull)
                .map(Target::id)
                .toList());
    }

    private static Refusal numbered(Refusal it, Map<UUID, String> numbers) {
        var object = it.object();
        if (object == null) return it;
        var target = new Target(object.id(), numbers.get(object.id()));
        return new Refusal(it.id(), it.at(), it.actor(), it.partner(), it.command(), it.code(), target);
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        var target = row.getObject("target", UUID.class);
        return new Refusal(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("partner"),
                row.getString("command"),
                row.getString("code"),
                target == null ? null : new Target(target, null));
    }
}
