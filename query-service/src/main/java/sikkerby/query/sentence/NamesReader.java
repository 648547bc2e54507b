package sikkerby.query.sentence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.query.sentence.Names.Named;
import sikkerby.query.time.Known;

/** Reads all names that ever were, once for each question: there are some dozens. */
@Component
public final class NamesReader {

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
        return new Names(named(), numbers(objects));
    }

    /** The names alone. */
    public Names all() {
        return new Names(named(), Map.of());
    }

    private List<Named> named() {
        return jdbc.sql("""
                select 'partner' as kind, code, valid_from, valid_to, known_from, known_to, da, en, null as sort
                  from read.partner
                union all
                select 'place', code, valid_from, valid_to, known_from, known_to, da, en, state::json ->> 'kind'
                  from read.place
                union all
                select 'strategy', code, valid_from, valid_to, known_from, known_to, da, en, null from read.strategy
                union all
                select 'principle', s.code || '/' || (p ->> 'code'), valid_from, valid_to, known_from, known_to,
                       p ->> 'da', p ->> 'en', null
                  from read.strategy s, json_array_elements(s.state::json -> 'principles') p
                """).query((row, _) -> named(row)).list();
    }

    /** The numbers that objects are known by; one without any is missing. */
    public Map<UUID, String> numbers(Collection<UUID> objects) {
        if (objects.isEmpty()) return Map.of();
        var numbers = new HashMap<UUID, String>();
        jdbc.sql("""
                select object, number from read.agreement where object = any(string_to_array(:objects, ',')::uuid[])
                union
                select object, number from read.commitment where object = any(string_to_array(:objects, ',')::uuid[])
                union
                select object, number from read.initiative where object = any(string_to_array(:objects, ',')::uuid[])
                union
                select object, number from read.casefile where object = any(string_to_array(:objects, ',')::uuid[])
                union
                select object, code from read.partner where object = any(string_to_array(:objects, ',')::uuid[])
                union
                select object, code from read.place where object = any(string_to_array(:objects, ',')::uuid[])
                union
                select object, code from read.strategy where object = any(string_to_array(:objects, ',')::uuid[])
                """)
                .param("objects", objects.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query((row, _) -> numbers.put(row.getObject("object", UUID.class), row.getString("number")))
                .list();
        return numbers;
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
                row.getString("sort"));
    }
}
