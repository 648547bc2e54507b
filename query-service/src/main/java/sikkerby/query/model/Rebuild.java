package sikkerby.query.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sikkerby.events.stored.EventCatalogue;
import sikkerby.query.log.LogReader;
import sikkerby.query.time.Known;

/**
 * Makes the table of a read model anew from the log, beside the live one, which goes on answering; and puts it in that
 * one's place when it has caught up, at exactly the position that the live one has reached.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int OBJECTS_AT_ONCE = 100;
    private static final int NEARLY = 200;
    private static final int SWAP_TRIES = 50;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate writing;
    private final TransactionTemplate transaction;
    private final LogReader log;

    public Rebuild(DataSource database, PlatformTransactionManager transactions) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.writing = new NamedParameterJdbcTemplate(database);
        this.transaction = new TransactionTemplate(transactions);
        this.log = new LogReader(jdbc);
    }

    /** What was done: up to which position, and from how many objects. */
    public record Rebuilt(String model, long position, long objects) {}

    /** Somebody, here or elsewhere, is rebuilding the same read model. */
    public static final class UnderWay extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnderWay(String model) {
            super("Already being rebuilt: " + model);
        }
    }

    public <S> Rebuilt rebuild(ReadModel<S> model) {
        try (var guard = database.getConnection()) {
            if (!lock(guard, model.name())) throw new UnderWay(model.name());
            try {
                return alone(model);
            } finally {
                unlock(guard, model.name());
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("The database was lost while rebuilding " + model.name(), lost);
        }
    }

    /** Takes away what an interrupted rebuild left behind. */
    public void clear(Collection<? extends ReadModel<?>> models) {
        try (var guard = database.getConnection()) {
            for (var model : models) {
                if (!lock(guard, model.name())) continue;
                try {
                    drop(model);
                } finally {
                    unlock(guard, model.name());
                }
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("The database was lost.", lost);
        }
    }

    private <S> Rebuilt alone(ReadModel<S> model) {
        var done = false;
        try {
            call("read.begin_rebuild", model);
            var fresh = new Table<>(model, Table.FRESH, writing);
            var position = token(model);
            var objects = everything(model, fresh, position);
            position = catchUp(model, fresh, position);
            position = swap(model, fresh, position);
            done = true;
            LOG.info("Rebuilt {} from {} objects up to @{}", model.name(), objects, position);
            return new Rebuilt(model.name(), position, objects);
        } finally {
            if (!done) drop(model);
        }
    }

    private <S> long everything(ReadModel<S> model, Table<S> fresh, long upTo) {
        var count = 0L;
        var last = new UUID(0, 0);
        while (true) {
            var objects = jdbc.sql("""
                            select e.aggregate_id from log.event e join log.entry n using (global_index)
                             where e.sequence = 0 and e.type = any(:types) and n.position <= :upTo
                               and e.aggregate_id > :last
                             order by e.aggregate_id limit :most
                            """)
                    .param("types", types(model))
                    .param("upTo", upTo)
                    .param("last", last)
                    .param("most", OBJECTS_AT_ONCE)
                    .query(UUID.class)
                    .list();
            if (objects.isEmpty()) return count;
            transaction.executeWithoutResult(_ -> write(model, fresh, objects, upTo));
            count += objects.size();
            last = objects.getLast();
        }
    }

    private <S> long catchUp(ReadModel<S> model, Table<S> fresh, long from) {
        var reached = from;
        while (true) {
            var token = token(model);
            if (token - reached <= NEARLY) return reached;
            LOG.debug("{} catches up from @{} to @{}", model.name(), reached, token);
            refresh(model, fresh, reached, token);
            reached = token;
        }
    }

    private <S> void refresh(ReadModel<S> model, Table<S> fresh, long behind, long upTo) {
        var changed = changed(model, behind, upTo);
        for (int i = 0; i < changed.size(); i += OBJECTS_AT_ONCE) {
            var some = changed.subList(i, Math.min(i + OBJECTS_AT_ONCE, changed.size()));
            transaction.executeWithoutResult(_ -> {
                fresh.forget(some);
                write(model, fresh, some, upTo);
            });
        }
    }

    private <S> long swap(ReadModel<S> model, Table<S> fresh, long from) {
        for (int attempt = 1; ; attempt++) {
            try {
                return swapOnce(model, fresh, from);
            } catch (RuntimeException held) {
                // Long questions are not made to wait behind the swap: it tries again.
                if (attempt == SWAP_TRIES || !Setback.passes(held)) throw held;
            }
        }
    }

    private <S> long swapOnce(ReadModel<S> model, Table<S> fresh, long from) {
        return transaction.execute(_ -> {
            call("read.lock_for_swap", model);
            var token = token(model);
            var changed = changed(model, from, token);
            fresh.forget(changed);
            write(model, fresh, changed, token);
            call("read.swap_in", model);
            jdbc.sql("delete from read.dead_letter where processing_group = :model and position <= :token")
                    .param("model", model.name())
                    .param("token", token)
                    .update();
            return token;
        });
    }

    private <S> void write(ReadModel<S> model, Table<S> fresh, List<UUID> objects, long upTo) {
        var facts = new LinkedHashMap<UUID, List<Known>>();
        for (var known : log.of(objects, upTo))
            facts.computeIfAbsent(known.object(), _ -> new ArrayList<>()).add(known);
        var rows = new ArrayList<Table.Entry<S>>();
        facts.forEach((object, known) -> rows.addAll(History.of(object, known, model)));
        fresh.insert(rows);
    }

    private List<UUID> changed(ReadModel<?> model, long behind, long upTo) {
        return jdbc.sql("""
                        select distinct e.aggregate_id from log.entry n join log.event e using (global_index)
                         where n.position > :behind and n.position <= :upTo and e.type = any(:types)
                        """)
                .param("behind", behind)
                .param("upTo", upTo)
                .param("types", types(model))
                .query(UUID.class)
                .list();
    }

    private long token(ReadModel<?> model) {
        return jdbc.sql("""
                        select coalesce(min((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint), 0)
                          from read.token where processor_name = :model
                        """).param("model", model.name()).query(Long.class).single();
    }

    private void drop(ReadModel<?> model) {
        call("read.drop_rebuild", model);
    }

    private void call(String function, ReadModel<?> model) {
        jdbc.sql("select " + function + "(:model)")
                .param("model", model.name())
                .query((_, _) -> true)
                .list();
    }

    private static String[] types(ReadModel<?> model) {
        return EventCatalogue.entries().stream()
                .filter(it -> model.facts().isAssignableFrom(it.event()))
                .map(EventCatalogue.Entry::name)
                .toArray(String[]::new);
    }

    private static boolean lock(Connection guard, String model) throws SQLException {
        return asked(guard, "select pg_try_advisory_lock(hashtextextended('rebuild ' || ?, 0))", model);
    }

    private static void unlock(Connection guard, String model) throws SQLException {
        asked(guard, "select pg_advisory_unlock(hashtextextended('rebuild ' || ?, 0))", model);
    }

    private static boolean asked(Connection guard, String sql, String model) throws SQLException {
        try (var statement = guard.prepareStatement(sql)) {
            statement.setString(1, model);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
