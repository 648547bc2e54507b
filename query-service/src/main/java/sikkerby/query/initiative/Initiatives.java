package sikkerby.query.initiative;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.initiative.InitiativeView.Linked;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Row;
import sikkerby.query.model.Rows;
import sikkerby.query.place.Reach;
import sikkerby.query.time.AsOf;

/** Reads initiatives together with the work they are linked to, from whichever side the link was made. */
@Component
public final class Initiatives {

    private final InitiativeReadModel model;
    private final Histories histories;

    Initiatives(InitiativeReadModel model, Histories histories) {
        this.model = model;
        this.histories = histories;
    }

    /** All work that ever stood under a strategy, in the order of its ids. */
    public List<InitiativeView> under(StrategyCode strategy, AsOf asOf) {
        var rows = at(asOf).where("it.strategies @> array[cast(:strategy as text)]", "strategy", strategy.value())
                .all();
        return views(rows, asOf);
    }

    /** One of them, where it had been proposed by then. */
    public Optional<InitiativeView> one(UUID initiative, AsOf asOf) {
        return at(asOf).one(initiative).map(row -> views(List.of(row), asOf).getFirst());
    }

    /** Work that names one of these places, comma-separated, or none at all. */
    public List<InitiativeView> atOneOf(String places, AsOf asOf) {
        return views(at(asOf).where(Reach.MAY_COUNT, "places", places).all(), asOf);
    }

    Rows<InitiativeState> at(AsOf asOf) {
        return histories.of(model).at(asOf);
    }

    List<InitiativeView> views(List<Row<InitiativeState>> rows, AsOf asOf) {
        var others = others(rows, asOf);
        return rows.stream()
                .map(row -> InitiativeView.of(row, links(row, others), linkedFrom(row, others.values())))
                .toList();
    }

    /** Those that these are linked to, and those that are linked to these. */
    private Map<UUID, Row<InitiativeState>> others(List<Row<InitiativeState>> rows, AsOf asOf) {
        if (rows.isEmpty()) return Map.of();
        var these = rows.stream().map(Row::object).map(UUID::toString).collect(joining(","));
        var linked = rows.stream()
                .flatMap(row -> row.state().ties().links().stream())
                .map(link -> link.to().toString())
                .distinct()
                .collect(joining(","));
        var to = linked.isEmpty()
                ? List.<Row<InitiativeState>>of()
                : at(asOf).where("it.object = any(string_to_array(:linked, ',')::uuid[])", "linked", linked)
                        .all();
        var from = at(asOf).where("it.linked && string_to_array(:these, ',')::uuid[]", "these", these)
                .all();
        return Stream.concat(to.stream(), from.stream())
                .collect(toMap(Row::object, Function.identity(), (one, _) -> one));
    }

    private static List<Linked> links(Row<InitiativeState> row, Map<UUID, Row<InitiativeState>> others) {
        return row.state().ties().links().stream()
                .flatMap(
                        link -> Stream.ofNullable(others.get(link.to().value())).map(other -> Linked.of(link, other)))
                .toList();
    }

    /** What is related to it, and it to that, is one relation and stands among its own links. */
    private static List<Linked> linkedFrom(Row<InitiativeState> row, Collection<Row<InitiativeState>> others) {
        return others.stream()
                .flatMap(other -> other.state().ties().links().stream()
                        .filter(link -> link.to().value().equals(row.object()))
                        .filter(link -> link.kind() != LinkKind.RELATES || !relates(row, other))
                        .map(link -> Linked.of(link, other)))
                .sorted(Linked.BY_NUMBER)
                .toList();
    }

    private static boolean relates(Row<InitiativeState> row, Row<InitiativeState> other) {
        return row.state().ties().links().stream()
                .anyMatch(it -> it.kind() == LinkKind.RELATES && it.to().value().equals(other.object()));
    }
}
