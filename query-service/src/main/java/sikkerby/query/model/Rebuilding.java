package sikkerby.query.model;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import sikkerby.events.stored.EventCatalogue;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Rebuild.Rebuilt;
import sikkerby.query.model.Rebuild.Refused;
import sikkerby.query.time.Known;

/** One rebuild of one read model, from its beginning to the swap, all in one session of the database. */
final class Rebuilding<S> {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int OBJECTS_AT_ONCE = 100;
    private static final int NEARLY = 200;
    private static final int SWAP_TRIES = 50;
    // Were it more, it would be the fold that is wrong rather than some objects.
    private static final int MOST_SKIPPED = 100;

    private final ReadModel<S> model;
    private final Table<S> fresh;
    private final JdbcClient jdbc;
    private final LogReader log;
    private final TransactionTemplate transaction;
    private final TransactionTemplate each;
    private final SortedSet<UUID> skipped = new TreeSet<>();

    Rebuilding(ReadModel<S> model, Connection session) {
        var database = new SingleConnectionDataSource(session, true);
        var transactions = new JdbcTransactionManager(database);
        this.model = model;
        this.jdbc = JdbcClient.create(database);
        this.fresh = new Table<>(model, Table.FRESH, new NamedParameterJdbcTemplate(database));
        this.log = new LogReader(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    Rebuilt run() {
        try {
            call("read.begin_rebuild");
            var position = token();
            var objects = everything(position);
            call("read.index_rebuild");
            position = swap(catchUp(position));
            return new Rebuilt(model.name(), position, objects, List.copyOf(skipped));
        } catch (RuntimeException failed) {
            try {
                drop();
            } catch (RuntimeException alsoFailed) { // Cleared away by the next one.
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
    }

    /** Takes away the table beside the live one. */
    void drop() {
        call("read.drop_rebuild");
    }

    private long everything(long upTo) {
        var count = 0L;
        var last = new UUID(0, 0);
        while (true) {
            var objects = jdbc.sql("""
                            select e.aggregate_id from log.event e join log.entry n using (global_index)
                             where e.sequence = 0 and e.type = any(:types) and n.position <= :upTo
                               and e.aggregate_id > :last
                             order by e.aggregate_id limit :most
                            """)
                    .param("types", types())
                    .param("upTo", upTo)
                    .param("last", last)
                    .param("most", OBJECTS_AT_ONCE)
                    .query(UUID.class)
                    .list();
            if (objects.isEmpty()) return count;
            transaction.executeWithoutResult(_ -> write(objects, upTo));
            count += objects.size();
            last = objects.getLast();
        }
    }

    private long catchUp(long from) {
        var reached = from;
        while (true) {
            var token = token();
            if (token - reached <= NEARLY) return reached;
            LOG.debug("{} catches up from @{} to @{}", model.name(), reached, token);
            refresh(changed(reached, token), token);
            reached = token;
        }
    }

    private void refresh(List<UUID> changed, long upTo) {
        for (int i = 0; i < changed.size(); i += OBJECTS_AT_ONCE) {
            var some = changed.subList(i, Math.min(i + OBJECTS_AT_ONCE, changed.size()));
            transaction.executeWithoutResult(_ -> {
                fresh.forget(some);
                write(some, upTo);
            });
        }
    }

    private long swap(long from) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(_ -> swapOnce(from));
            } catch (RuntimeException held) {
                // Long questions are not made to wait behind the swap: it tries again.
                if (attempt == SWAP_TRIES || !Setback.passes(held)) throw held;
            }
        }
    }

    private long swapOnce(long from) {
        call("read.lock_for_swap");
        var token = token();
        var changed = changed(from, token);
        fresh.forget(changed);
        write(changed, token);
        fresh.carryOver(skipped);
        call("read.swap_in");
        settle("""
                delete from read.dead_letter d
                 where d.processing_group = :model and d.position <= :token
                   and d.sequence_identifier <> all(cast(:skipped as text[]))
                   and exists (select 1 from read.<model> it where it.object = d.sequence_identifier::uuid)
                """, token);
        settle("""
                delete from read.gap g
                 where g.model = :model and g.known_from <= :token and g.object::text <> all(cast(:skipped as text[]))
                """, token);
        // Those whose letters wait say so already.
        settle("""
                insert into read.gap (model, object, known_from)
                select :model, it.object::uuid, :token from unnest(cast(:skipped as text[])) it (object)
                 where not exists (select 1 from read.dead_letter d
                                    where d.processing_group = :model and d.sequence_identifier = it.object)
                on conflict do nothing
                """, token);
        return token;
    }

    private void settle(String sql, long token) {
        jdbc.sql(sql.replace("<model>", model.name()))
                .param("model", model.name())
                .param("token", token)
                .param("skipped", skipped.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    private void write(List<UUID> objects, long upTo) {
        skipped.removeAll(objects);
        writeWhatCanBe(objects, upTo);
    }

    // One that cannot be folded, or read at all, is looked for by halves, so that it keeps no other out.
    private void writeWhatCanBe(List<UUID> objects, long upTo) {
        try {
            each.executeWithoutResult(_ -> writeAll(objects, upTo));
        } catch (RuntimeException failed) {
            if (Setback.passes(failed)) throw failed;
            if (objects.size() == 1) {
                skip(objects.getFirst(), failed);
            } else {
                writeWhatCanBe(objects.subList(0, objects.size() / 2), upTo);
                writeWhatCanBe(objects.subList(objects.size() / 2, objects.size()), upTo);
            }
        }
    }

    private void writeAll(List<UUID> objects, long upTo) {
        var facts = new LinkedHashMap<UUID, List<Known>>();
        for (var known : log.of(objects, upTo))
            facts.computeIfAbsent(known.object(), _ -> new ArrayList<>()).add(known);
        var rows = new ArrayList<Table.Entry<S>>();
        facts.forEach((object, known) -> rows.addAll(History.of(object, known, model)));
        fresh.insert(rows);
    }

    private void skip(UUID object, RuntimeException failed) {
        LOG.warn("{} is rebuilt without {}: {}", model.name(), object, Setback.named(failed));
        skipped.add(object);
        if (skipped.size() > MOST_SKIPPED)
            throw new Refused(
                    "More than " + MOST_SKIPPED + " objects of " + model.name() + " cannot be folded.", failed);
    }

    // Whatever happened to an object counts, even what only a newer version knows: that keeps it from being folded.
    private List<UUID> changed(long behind, long upTo) {
        return jdbc.sql("""
                        select distinct e.aggregate_id from log.entry n join log.event e using (global_index)
                         where n.position > :behind and n.position <= :upTo
                           and exists (select 1 from log.event b where b.aggregate_id = e.aggregate_id
                                          and b.sequence = 0 and b.type = any(:types))
                        """)
                .param("behind", behind)
                .param("upTo", upTo)
                .param("types", types())
                .query(UUID.class)
                .list();
    }

    private long token() {
        return jdbc.sql("""
                        select coalesce(min((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint), 0)
                          from read.token where processor_name = :model
                        """).param("model", model.name()).query(Long.class).single();
    }

    private void call(String function) {
        jdbc.sql("select " + function + "(:model)")
                .param("model", model.name())
                .query((_, _) -> true)
                .list();
    }

    private String[] types() {
        return EventCatalogue.entries().stream()
                .filter(it -> model.facts().isAssignableFrom(it.event()))
                .map(EventCatalogue.Entry::name)
                .toArray(String[]::new);
    }
}
