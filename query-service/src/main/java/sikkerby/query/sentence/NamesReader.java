package sikkerby.query.sentence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.query.sentence.Names.Named;
import sikkerby.query.time.Known;

/** Reads all names that ever were, once for each question: there are some dozens. */
@Component
public final class NamesReader {

    private static final Map<String, String> TITLES = Map.of(
            "agreement", "{card,title}",
            "commitment", "{promise,text}",
            "initiative", "{work,title}",
            "casefile", "{cover,title}");
    private static final String TITLED = """
            select object, number, state::json #>> '<title>' as title
              from (select distinct on (object) object, number, state from read.<model>
                     where object = any(string_to_array(:objects, ',')::uuid[])
                     order by object, known_from, valid_from) first
            """;
    private static final String CODED = """
            select distinct object, code, cast(null as text) from read.<model>
             where object = any(string_to_array(:objects, ',')::uuid[])
            """;

    private final JdbcClient jdbc;

    NamesReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names, and the numbers of the objects that these facts are about or mention. */
    public Names about(Collection<Known> facts) {
        var objects = new HashSet<UUID>();
        for (var known : facts) {
            objects.add(known.object());
            objects.addAll(known.fact().refersTo());
            if (known.fact() instanceof AgreementSuperseded it)
                objects.add(it.by().value());
            if (known.fact() instanceof InitiativeUnlinked it)
                objects.add(it.target().value());
        }
        var numbers = new HashMap<UUID, String>();
        var titles = new HashMap<UUID, String>();
        for (var it : things(objects)) {
            numbers.put(it.object(), it.number());
            if (it.title() != null) titles.put(it.object(), it.title());
        }
        return new Names(named(objects), numbers, titles);
    }

    /** The names alone. */
    public Names all() {
        return new Names(named(Set.of()), Map.of(), Map.of());
    }

    /** Names, and beside them who owed those of these objects that are commitments. */
    private List<Named> named(Collection<UUID> objects) {
        return jdbc.sql("""
                select 'partner' as kind, code, valid_from, valid_to, known_from, known_to, da, en, null as sort,
                       status = 'DISSOLVED' as dissolved, state::json #>> '{dissolved,successor}' as successor
                  from read.partner
                union all
                select 'place', code, valid_from, valid_to, known_from, known_to, da, en, state::json ->> 'kind',
                       false, null
                  from read.place
                union all
                select 'strategy', code, valid_from, valid_to, known_from, known_to, da, en, null,
                       false, null
                  from read.strategy
                union all
                select 'principle', s.code || '/' || (p ->> 'code'), valid_from, valid_to, known_from, known_to,
                       p ->> 'da', p ->> 'en', null, false, null
                  from read.strategy s, json_array_elements(s.state::json -> 'principles') p
                union all
                select 'debtor', object::text, valid_from, valid_to, known_from, known_to, debtor, debtor, null,
                       false, null
                  from read.commitment where object = any(string_to_array(:objects, ',')::uuid[])
                """)
                .param("objects", joined(objects))
                .query((row, _) -> named(row))
                .list();
    }

    /** The numbers that objects are known by; one without any is missing. */
    public Map<UUID, String> numbers(Collection<UUID> objects) {
        return things(objects).stream().collect(Collectors.toMap(Thing::object, Thing::number));
    }

    /** What an object is known by, and what it was first called, so that a sentence once told never changes. */
    private record Thing(
            UUID object, String number, @Nullable String title) {}

    private List<Thing> things(Collection<UUID> objects) {
        if (objects.isEmpty()) return List.of();
        var titled = TITLES.entrySet().stream()
                .map(it -> TITLED.replace("<model>", it.getKey()).replace("<title>", it.getValue()));
        var coded = Stream.of("partner", "place", "strategy").map(it -> CODED.replace("<model>", it));
        return jdbc.sql(Stream.concat(titled, coded).collect(Collectors.joining(" union all ")))
                .param("objects", joined(objects))
                .query((row, _) ->
                        new Thing(row.getObject("object", UUID.class), row.getString("number"), row.getString("title")))
                .list();
    }

    private static String joined(Collection<UUID> objects) {
        return objects.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getString("kind"),
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("known_from"),
                row.getObject("known_to", Long.class),
                row.getString("da"),
                row.getString("en"),
                row.getString("sort"),
                row.getBoolean("dissolved"),
                row.getString("successor"));
    }
}
