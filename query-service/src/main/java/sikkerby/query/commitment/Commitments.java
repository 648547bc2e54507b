package sikkerby.query.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.model.Histories;
import sikkerby.query.model.HistoryTable;
import sikkerby.query.model.Row;
import sikkerby.query.model.Rows;
import sikkerby.query.place.Reach;
import sikkerby.query.time.AsOf;

/** Reads commitments together with the agreements they stand under, which say whether they bind. */
@Component
public final class Commitments {

    static final String CONCERNS = "it.concerned @> array[cast(:partner as text)]";
    static final String UNSETTLED = "it.status in ('PROPOSED', 'PLEDGED', 'TRANSFERRED', 'CLAIMED', 'DISPUTED')";

    private final CommitmentReadModel model;
    private final Histories histories;
    private final JdbcClient jdbc;

    Commitments(CommitmentReadModel model, Histories histories, JdbcClient jdbc) {
        this.model = model;
        this.histories = histories;
        this.jdbc = jdbc;
    }

    /** The condition that a commitment's agreement is in force on the day asked about. */
    static String agreementInForce(AsOf asOf) {
        return """
            exists (select 1 from read.agreement a
                     where a.object = it.agreement and a.status = 'IN_FORCE' and %s)
            """.formatted(HistoryTable.holds("a", asOf));
    }

    /** The condition that its debtor is not, or not any more, among those whom its agreement binds. */
    static String debtorHasLeft(AsOf asOf) {
        return """
            not it.non_binding and exists (select 1 from read.agreement a
                     where a.object = it.agreement and it.debtor <> all(a.parties) and %s)
            """.formatted(HistoryTable.holds("a", asOf));
    }

    /** The condition that a partner may be the one whose turn it is: every party may say that a promise was kept. */
    static String mayWaitFor(AsOf asOf) {
        return CONCERNS + """
             or it.agreement = any(array(select a.object from read.agreement a
                                          where a.parties @> array[cast(:partner as text)] and %s))
            """.formatted(HistoryTable.holds("a", asOf));
    }

    /** One promise; nothing where it was not there under these dates. */
    public Optional<CommitmentView> one(UUID commitment, AsOf asOf) {
        return at(asOf).one(commitment).map(row -> views(List.of(row), asOf).getFirst());
    }

    /** All that was promised under one agreement, in the order of the promises' ids. */
    public List<CommitmentView> under(UUID agreement, AsOf asOf) {
        var rows = at(asOf).where("it.agreement = :agreement", "agreement", agreement)
                .all();
        return views(rows, asOf);
    }

    /** Where those of these objects stand that are promises, binding or not. */
    public Map<UUID, String> states(Collection<UUID> objects, AsOf asOf) {
        var ids = objects.stream().map(UUID::toString).collect(Collectors.joining(","));
        var rows = at(asOf).where("it.object = any(string_to_array(:objects, ',')::uuid[])", "objects", ids)
                .all();
        return views(rows, asOf).stream().collect(Collectors.toMap(CommitmentView::id, CommitmentView::state));
    }

    /**
     * All that serves these initiatives, or stands under an agreement whose days end on the same day.
     *
     * @param until the first day after theirs; null for none
     */
    public List<CommitmentView> endingWith(Collection<UUID> initiatives, @Nullable LocalDate until, AsOf asOf) {
        var serving = initiatives.stream().map(UUID::toString).collect(Collectors.joining(","));
        var rows = at(asOf).where(
                        """
                        it.initiatives && string_to_array(:serving, ',')::uuid[]
                        or it.agreement = any(array(select a.object from read.agreement a
                                                     where a.until = cast(nullif(:until, '') as date) and %s))
                        """.formatted(HistoryTable.holds("a", asOf)),
                        Map.of("serving", serving, "until", until == null ? "" : until.toString()))
                .all();
        return views(rows, asOf);
    }

    /** What somebody still has to do something about: this partner, as party or otherwise, or for null anybody. */
    public List<CommitmentView> unsettled(@Nullable PartnerCode partner, AsOf asOf) {
        var rows = at(asOf).where(UNSETTLED)
                .where(mayWaitFor(asOf), "partner", partner == null ? null : partner.value())
                .all();
        return views(rows, asOf);
    }

    /** What a partner bound itself to, or has to do with otherwise. */
    public List<CommitmentView> owedBy(PartnerCode partner, AsOf asOf) {
        var rows = at(asOf).where(CONCERNS, "partner", partner.value()).all();
        return views(rows, asOf);
    }

    /** What names one of these places, comma-separated, or none at all. */
    public List<CommitmentView> atOneOf(String places, AsOf asOf) {
        return views(at(asOf).where(Reach.MAY_COUNT, "places", places).all(), asOf);
    }

    Rows<CommitmentState> at(AsOf asOf) {
        return histories.of(model).at(asOf);
    }

    List<CommitmentView> views(List<Row<CommitmentState>> rows, AsOf asOf) {
        var agreements = rows.stream()
                .map(row -> row.state().promise().agreement())
                .filter(Objects::nonNull)
                .map(agreement -> agreement.value())
                .collect(Collectors.toSet());
        var bonds = bonds(agreements, asOf);
        return rows.stream()
                .map(row -> {
                    var agreement = row.state().promise().agreement();
                    return CommitmentView.of(row, agreement == null ? null : bonds.get(agreement.value()), asOf);
                })
                .toList();
    }

    private Map<UUID, Bond> bonds(Collection<UUID> agreements, AsOf asOf) {
        if (agreements.isEmpty()) return Map.of();
        var bonds = new HashMap<UUID, Bond>();
        jdbc.sql("""
                select a.object, a.number, a.status = 'IN_FORCE' as in_force, a.parties,
                       array(select concat_ws(' ', it ->> 'code', it ->> 'withdrewOn')
                               from json_array_elements(a.state::json -> 'members' -> 'all') it
                              where it ->> 'withdrewOn' is not null) as gone,
                       (select it ->> 'confirmRule'
                          from json_array_elements(a.state::json -> 'versions') it
                         where it ->> 'number' = a.state::json -> 'inForce' ->> 'termsVersion') as confirm_rule
                  from read.agreement a
                 where a.object = any(string_to_array(:agreements, ',')::uuid[]) and %s
                """.formatted(HistoryTable.holds("a", asOf)))
                .param("agreements", agreements.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("validAt", asOf.validAt())
                .param("knownAt", asOf.knownAt())
                .query((row, _) -> bonds.put(
                        row.getObject("object", UUID.class),
                        new Bond(
                                row.getString("number"),
                                row.getBoolean("in_force"),
                                texts(row, "parties"),
                                texts(row, "gone").stream()
                                        .map(it -> it.split(" ", 2))
                                        .collect(Collectors.toMap(it -> it[0], it -> LocalDate.parse(it[1]))),
                                confirmRule(row.getString("confirm_rule")))))
                .list();
        return bonds;
    }

    private static ConfirmRule confirmRule(@Nullable String named) {
        return named == null ? ConfirmRule.ANY_OTHER_PARTY : ConfirmRule.valueOf(named);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
