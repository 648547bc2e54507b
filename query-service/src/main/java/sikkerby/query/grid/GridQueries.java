package sikkerby.query.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Snapshot;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.TimeRequest;

/** Answers what one object was on each day that matters, as known on each day that matters. */
@Component
class GridQueries {

    /** One object on both time axes, as far as was known. */
    record ReadGrid(TimeRequest time, Kind kind, Which which, Language language) implements Question<Grid> {}

    private static final String HELD = """
        select valid_from, valid_to, known_from, known_to, status, state,
               coalesce((to_jsonb(it) ->> 'survives')::boolean, false) as survives,
               (to_jsonb(it) ->> 'lapse_from')::date as lapse_from,
               coalesce(to_jsonb(it) ->> :language, to_jsonb(it) ->> 'da') as name
          from read.<model> it where known_from <= :knownAt and object <these> order by known_from, valid_from
        """;
    private static final String THIS = "= :object";
    private static final String WHAT_IT_STANDS_UNDER =
            "= any(array(select agreement from read.commitment where object = :object))";

    private final JdbcClient jdbc;
    private final Models models;
    private final Finder finder;
    private final Snapshot snapshot;

    GridQueries(JdbcClient jdbc, Models models, Finder finder, Snapshot snapshot) {
        this.jdbc = jdbc;
        this.models = models;
        this.finder = finder;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Grid> read(ReadGrid asked) {
        var kind = asked.kind();
        var model = models.named(kind.model()).iterator().next();
        return snapshot.read(asked.time(), models.named(read(kind)), asOf -> {
            var object = finder.find(model, asked.which()).orElseThrow(() -> new NotFound(asked.which()));
            var own = held(kind, THIS, object, asOf.knownAt(), asked.language());
            if (own.isEmpty()) throw new NotFound(asked.which());
            var agreement = kind == Kind.COMMITMENT
                    ? held(Kind.AGREEMENT, WHAT_IT_STANDS_UNDER, object, asOf.knownAt(), asked.language())
                    : List.<Held>of();
            var known = new Known(own, agreement, recordedOn(own, agreement, asOf.knownAt()));
            return Grid.of(number(kind, object), known);
        });
    }

    private static String[] read(Kind kind) {
        return kind == Kind.COMMITMENT
                ? new String[] {kind.model(), Kind.AGREEMENT.model()}
                : new String[] {kind.model()};
    }

    private List<Held> held(Kind kind, String these, UUID object, long knownAt, Language language) {
        return jdbc.sql(HELD.replace("<model>", kind.model()).replace("<these>", these))
                .param("object", object)
                .param("knownAt", knownAt)
                .param("language", language.name().toLowerCase(Locale.ROOT))
                .query((row, _) -> held(row))
                .list();
    }

    private String number(Kind kind, UUID object) {
        return jdbc.sql("select " + kind.number() + " from read." + kind.model() + " where object = :object limit 1")
                .param("object", object)
                .query(String.class)
                .single();
    }

    private Map<Long, LocalDate> recordedOn(List<Held> own, List<Held> agreement, long knownAt) {
        var positions = Stream.concat(own.stream(), agreement.stream())
                .flatMap(it -> Stream.of(it.knownFrom(), it.knownTo()))
                .filter(Objects::nonNull)
                .filter(it -> it <= knownAt)
                .distinct()
                .toArray(Long[]::new);
        var days = new HashMap<Long, LocalDate>();
        jdbc.sql("""
                select position, (recorded_at at time zone 'Europe/Copenhagen')::date as day
                  from log.entry where position = any(:positions)
                """)
                .param("positions", positions)
                .query((row, _) -> days.put(row.getLong("position"), row.getObject("day", LocalDate.class)))
                .list();
        return days;
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("known_from"),
                row.getObject("known_to", Long.class),
                row.getString("status"),
                row.getBoolean("survives"),
                row.getObject("lapse_from", LocalDate.class),
                row.getString("name"),
                row.getString("state"));
    }
}
