package sikkerby.query.model;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.testing.TestDatabase;
import sikkerby.events.testing.TestLog;
import sikkerby.query.log.LogReader;
import sikkerby.query.time.Cursors;
import sikkerby.query.time.Seal;

/** The read side of one test, put together by hand: log, one small read model, and what reads it. */
final class ReadSide implements AutoCloseable {

    static final Instant NOW = Instant.parse("2023-06-01T10:00:00Z");

    final TestDatabase database = TestDatabase.create("sikkerby/read");
    final TestLog log = new TestLog(database);
    final Promises promises = new Promises("promise");
    final HikariDataSource pool = pool(database);
    final JdbcClient jdbc = JdbcClient.create(pool);
    final JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Snapshot snapshot = new Snapshot(transactions, new Positions(jdbc, new LogReader(jdbc), clock));
    final Histories histories = new Histories(jdbc, new Cursors(new Seal(() -> new byte[32])));
    final Rebuild rebuild = new Rebuild(pool);

    ReadSide() {
        JdbcClient.create(database.owner()).sql(Promises.TABLE).update();
    }

    Projections projections() {
        var connections = new TransactionAwareDataSourceProxy(pool);
        var serializer = Jackson3Serializer.builder().build();
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(connections::getConnection)
                .schema(ReadTables.tokens())
                .contentType(byte[].class)
                .serializer(serializer)
                .claimTimeout(Duration.ofSeconds(2))
                .build();
        return new Projections(
                List.of(promises),
                pool,
                transactions,
                tokens,
                model -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(model)
                        .connectionProvider(connections::getConnection)
                        .transactionManager(new Transactions(transactions))
                        .schema(ReadTables.deadLetters())
                        .genericSerializer(serializer)
                        .eventSerializer(serializer)
                        .build());
    }

    /** One row, as {@code status valid from..to known from..to}. */
    List<String> rows(UUID object) {
        return rows("read.promise", object);
    }

    List<String> rows(String table, UUID object) {
        return jdbc.sql(
                        "select status, daterange(valid_from, valid_to)::text, int8range(known_from, known_to)::text from "
                                + table + " where object = :object order by known_from, valid_from")
                .param("object", object)
                .query((row, _) -> row.getString(1) + " " + row.getString(2) + " @" + row.getString(3))
                .list();
    }

    long token() {
        return jdbc.sql("""
                        select coalesce(max((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint), 0)
                          from read.token where processor_name = 'promise'
                        """).query(Long.class).single();
    }

    /** Another promise like the example, numbered. */
    static CommitmentPledged pledged(int number) {
        var it = CommitmentExamples.pledged();
        return new CommitmentPledged(
                new CommitmentId(new UUID(0x7000, 0x8000_0000_0000_0000L + number)),
                "FOR-2023-%04d".formatted(number),
                it.agreement(),
                it.termsVersion(),
                it.debtor(),
                it.beneficiaries(),
                it.initiatives(),
                it.places(),
                it.text(),
                it.measure(),
                it.dueOn(),
                null,
                it.survives(),
                it.confidentiality(),
                LocalDate.of(2023, 2, 1));
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }

    private static HikariDataSource pool(TestDatabase database) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername("sikkerby_query");
        config.setPassword(database.password());
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }
}
