package sikkerby.query.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import sikkerby.query.log.LogEntry;
import sikkerby.query.log.LogReader;

/** Keeps the rows of one read model: what is no longer held is closed, what is held from now on is added. */
final class Projection<S> {

    private final ReadModel<S> model;
    private final LogReader log;
    private final Table<S> table;
    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate each;

    /**
     * @param each a savepoint around each entry, so that one that fails takes no other with it
     */
    Projection(ReadModel<S> model, LogReader log, NamedParameterJdbcTemplate jdbc, TransactionTemplate each) {
        this.model = model;
        this.log = log;
        this.table = new Table<>(model, Table.LIVE, jdbc);
        this.jdbc = jdbc;
        this.each = each;
    }

    /** May be told the same twice: the second time there is nothing to change. */
    @EventHandler
    void on(LogEntry entry) {
        var mayBe = entry.mayBeOfAny() && table.holds(entry.object());
        if (!mayBe && !entry.isOf(model.facts())) return;
        each.executeWithoutResult(_ -> take(entry));
    }

    private void take(LogEntry entry) {
        var object = entry.object();
        if (table.isPast(object, entry.position())) return;
        var held = new HashSet<>(table.open(object));
        var now = new LinkedHashMap<Span, Slice<S>>();
        for (var slice : Timeline.of(log.of(object, entry.position()), model)) now.put(Span.of(slice), slice);
        var gone = held.stream().filter(it -> !now.containsKey(it)).toList();
        table.close(object, gone, entry.position());
        table.insert(now.entrySet().stream()
                .filter(it -> !held.contains(it.getKey()))
                .map(it -> new Table.Entry<>(object, it.getValue(), entry.position(), null))
                .toList());
        closeGap(object, entry.position());
    }

    // All facts before it are taken in with this one, those given up among them.
    private void closeGap(UUID object, long position) {
        jdbc.update(
                "update read.gap set known_to = :position where model = :model and object = :object and known_to is null",
                Map.of("position", position, "model", model.name(), "object", object));
    }
}
