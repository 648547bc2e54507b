package sikkerby.query.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import sikkerby.query.model.DeadLetters;
import sikkerby.query.model.Lag;
import sikkerby.query.model.Projections;
import sikkerby.query.model.ReadModel;
import sikkerby.query.model.ReadTables;
import sikkerby.query.model.Rebuild;
import sikkerby.query.model.Transactions;

/** Axon's part, spelt out: where tokens and dead letters are kept, and what follows the log. */
@Configuration(proxyBeanMethods = false)
class Following {

    private static final Duration CLAIM = Duration.ofSeconds(5);
    private static final int MOST_LETTERS = 1_000_000;

    @Bean
    Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    TokenStore tokenStore(DataSource database, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections(database))
                .schema(ReadTables.tokens())
                .contentType(byte[].class)
                .serializer(serializer)
                .claimTimeout(CLAIM)
                .build();
    }

    /** A queue of dead letters for each read model, by its name. */
    @FunctionalInterface
    interface Queues extends Function<String, SequencedDeadLetterQueue<EventMessage<?>>> {}

    @Bean
    Queues queues(DataSource database, PlatformTransactionManager transactions, Serializer serializer) {
        return model -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(model)
                .connectionProvider(connections(database))
                .transactionManager(new Transactions(transactions))
                .schema(ReadTables.deadLetters())
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .maxSequences(MOST_LETTERS)
                .maxSequenceSize(MOST_LETTERS)
                .build();
    }

    @Bean
    Projections projections(
            List<ReadModel<?>> models,
            DataSource database,
            PlatformTransactionManager transactions,
            TokenStore tokens,
            Queues queues) {
        return new Projections(models, database, transactions, tokens, queues);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, Projections projections) {
        return new DeadLetters(jdbc, projections);
    }

    @Bean
    Rebuild rebuild(DataSource database) {
        return new Rebuild(database);
    }

    @Bean
    Lag lag(JdbcClient jdbc, Clock clock, Projections projections) {
        return new Lag(jdbc, clock, projections.names());
    }

    // Takes part in the transaction under way, and closes only what it opened.
    private static ConnectionProvider connections(DataSource database) {
        return new TransactionAwareDataSourceProxy(database)::getConnection;
    }
}
