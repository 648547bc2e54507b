package sikkerby.query.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.query.commitment.Bond.Due;
import sikkerby.query.model.HistoryTable;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;

/** Reads what commitments stand under, and which of their debtors are no more: all of it in one statement. */
@Component
class Bonds {

    private static final String READ = """
        select a.object, a.number, a.status,
               a.state::json -> 'inForce' ->> 'enteredOn' as since,
               (select nullif(max(coalesce(f.valid_to, 'infinity')), 'infinity')
                  from read.agreement f
                 where f.object = a.object and f.status in ('IN_FORCE', 'SUSPENDED')
                   and f.known_from <= :knownAt and (f.known_to is null or f.known_to > :knownAt)) as until,
               lower(a.due) as due_from, upper(a.due) as due_until, l.lapse_from, l.lapse_known, a.parties, a.contributors,
               array(select concat_ws(' ', it ->> 'code', it ->> 'withdrewOn')
                       from json_array_elements(a.state::json -> 'members' -> 'all') it
                      where it ->> 'withdrewOn' is not null) as gone,
               (select it ->> 'confirmRule'
                  from json_array_elements(a.state::json -> 'versions') it
                 where it ->> 'number' = a.state::json -> 'inForce' ->> 'termsVersion') as confirm_rule
          from read.agreement a
          left join read.agreement l on l.object = a.object and l.lapse_from <= :validAt and <agreement ends>
         where a.object = any(string_to_array(:agreements, ',')::uuid[]) and <agreement holds>
        union all
        select null, p.code, p.status, p.state::json -> 'dissolved' ->> 'from', null, null, null, null, null,
               array[]::text[], array[]::text[], array[]::text[], null
          from read.partner p
         where p.code = any(string_to_array(:debtors, ',')) and p.status = 'DISSOLVED' and <partner holds>
        """;

    private final JdbcClient jdbc;

    Bonds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of some commitments.
     *
     * @param agreements by their ids
     * @param dissolved the debtors that are no more, and since when
     */
    record Held(Map<UUID, Bond> agreements, Map<String, LocalDate> dissolved) {

        CommitmentView view(Row<CommitmentState> row, AsOf asOf) {
            var promise = row.state().promise();
            var agreement = promise.agreement();
            var bond = agreement == null ? null : agreements.get(agreement.value());
            return CommitmentViews.of(row, bond, dissolved.get(promise.debtor().value()), asOf);
        }
    }

    Held of(List<Row<CommitmentState>> rows, AsOf asOf) {
        var agreements = new HashMap<UUID, Bond>();
        var dissolved = new HashMap<String, LocalDate>();
        jdbc.sql(READ.replace("<agreement holds>", HistoryTable.holds("a", asOf))
                        .replace("<agreement ends>", HistoryTable.isLast("l", asOf))
                        .replace("<partner holds>", HistoryTable.holds("p", asOf)))
                .param(
                        "agreements",
                        rows.stream()
                                .map(row -> row.state().promise().agreement())
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .distinct()
                                .collect(Collectors.joining(",")))
                .param(
                        "debtors",
                        rows.stream()
                                .map(row -> row.state().promise().debtor().value())
                                .distinct()
                                .collect(Collectors.joining(",")))
                .param("validAt", asOf.validAt())
                .param("knownAt", asOf.knownAt())
                .query(row -> {
                    var agreement = row.getObject("object", UUID.class);
                    if (agreement == null)
                        dissolved.put(row.getString("number"), LocalDate.parse(row.getString("since")));
                    else agreements.put(agreement, bond(row));
                });
        return new Held(agreements, dissolved);
    }

    private static Bond bond(ResultSet row) throws SQLException {
        var since = row.getString("since");
        var rule = row.getString("confirm_rule");
        return new Bond(
                row.getString("number"),
                row.getString("status").equals("IN_FORCE"),
                List.of("EXPIRED", "TERMINATED", "SUPERSEDED").contains(row.getString("status")),
                since == null ? null : LocalDate.parse(since),
                row.getObject("until", LocalDate.class),
                new Due(row.getObject("due_from", LocalDate.class), row.getObject("due_until", LocalDate.class)),
                lapse(row),
                texts(row, "parties"),
                texts(row, "contributors"),
                texts(row, "gone").stream()
                        .map(it -> it.split(" ", 2))
                        .collect(Collectors.toMap(it -> it[0], it -> LocalDate.parse(it[1]))),
                rule == null ? ConfirmRule.ANY_OTHER_PARTY : ConfirmRule.valueOf(rule));
    }

    private static @Nullable Lapse lapse(ResultSet row) throws SQLException {
        var from = row.getObject("lapse_from", LocalDate.class);
        var knownAt = row.getTimestamp("lapse_known");
        return from == null || knownAt == null ? null : new Lapse(from, knownAt.toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
