package sikkerby.query.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.model.Column;
import sikkerby.query.model.HistoryTable;
import sikkerby.query.model.Page;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Snapshot;
import sikkerby.query.model.Sought;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Bookmark;
import sikkerby.query.time.Cursors;
import sikkerby.query.time.TimeRequest;

/** Finds by words whatever people look for, whatever it is. */
@Component
class SearchQueries {

    private static final int LONGEST = 200;

    /** Everything that speaks of this; the best first, and what is equally good always in the same order. */
    record Search(TimeRequest time, String q) implements Question<Page<Hit>> {

        Search {
            if (q.isBlank() || q.length() > LONGEST)
                throw new Invalid(
                        "q",
                        "Skal være fra 1 til " + LONGEST + " tegn.",
                        "Must be of 1 to " + LONGEST + " characters.");
        }
    }

    /** One of so many in all. */
    private record Found(String type, UUID object, String key, List<String> said, long total) {}

    /** What bears this very number comes first, then what has all words in its title, then the heavier; then by number. */
    private static final String BRANCH = """
            select '<model>' as type, it.object,
                   concat(case when it.<number> = :number then 0 when <title> then 1 else 2 end, ' ',
                          to_char(1000000 * (1 - <weight>), 'FM0000000'), ' ', it.<number>) collate "C" as key, it.said
              from read.<model> it
             where <holds> and (<condition>)
            """;

    private final List<Searched<?>> models;
    private final Subjects subjects;
    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Snapshot snapshot;

    SearchQueries(List<Searched<?>> models, Subjects subjects, JdbcClient jdbc, Cursors cursors, Snapshot snapshot) {
        this.models = List.copyOf(models);
        this.subjects = subjects;
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<Hit>> search(Search asked) {
        return snapshot.read(asked.time(), models, asOf -> page(asked, Sought.of(asked.q(), jdbc), asOf));
    }

    private Page<Hit> page(Search asked, Sought sought, AsOf asOf) {
        var time = asked.time();
        var all = models.stream().map(it -> branch(it, sought, asOf)).collect(Collectors.joining(" union all "));
        var parameters = new HashMap<String, Object>(sought.parameters());
        parameters.put("number", asked.q().strip().toUpperCase(Locale.ROOT));
        parameters.put("validAt", asOf.validAt());
        parameters.put("knownAt", asOf.knownAt());
        var found = found(all, parameters, time);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        var more = found.size() > time.limit();
        var page = more ? found.subList(0, time.limit()) : found;
        return new Page<>(hits(page, sought, asOf), more ? next(page.getLast(), time, asOf) : null, total);
    }

    private List<Found> found(String all, Map<String, Object> parameters, TimeRequest time) {
        var bookmark = time.bookmark();
        if (bookmark != null) {
            parameters.put("lastKey", bookmark.key());
            parameters.put("lastObject", bookmark.object());
        }
        var sql = "select type, object, key, said, total"
                + " from (select type, object, key, said, count(*) over () as total from (" + all + ") each) hit"
                + (bookmark == null ? "" : " where (key, object) > (:lastKey, :lastObject)")
                + " order by key, object limit " + (time.limit() + 1);
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, _) -> new Found(
                        row.getString("type"),
                        row.getObject("object", UUID.class),
                        row.getString("key"),
                        List.of((String[]) row.getArray("said").getArray()),
                        row.getLong("total")))
                .list();
    }

    private List<Hit> hits(List<Found> page, Sought sought, AsOf asOf) {
        var known = subjects.of(page.stream().map(Found::object).toList(), asOf);
        return page.stream()
                .map(it -> {
                    var subject = Objects.requireNonNull(known.get(it.object()));
                    return new Hit(
                            it.type(),
                            it.object(),
                            subject.number(),
                            subject.title(),
                            subject.state(),
                            Excerpt.of(subject, it.said(), sought.words()));
                })
                .toList();
    }

    private String next(Found last, TimeRequest time, AsOf asOf) {
        return cursors.after(time, asOf, new Bookmark(last.key(), last.object()));
    }

    private static String branch(Searched<?> model, Sought sought, AsOf asOf) {
        var numbered = model.columns().stream().map(Column::name).anyMatch("number"::equals);
        return BRANCH.replace("<model>", model.name())
                .replace("<number>", numbered ? "number" : "code")
                .replace("<title>", sought.titleCondition())
                .replace("<weight>", sought.weight())
                .replace("<holds>", HistoryTable.holds("it", asOf))
                .replace("<condition>", sought.condition());
    }
}
