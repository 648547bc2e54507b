package sikkerby.command.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Properties;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import sikkerby.command.act.Numbers;
import sikkerby.command.log.Backlog;
import sikkerby.command.log.DrawnNumbers;
import sikkerby.command.log.GroupCommit;
import sikkerby.command.log.GuardedPast;
import sikkerby.command.log.Keys;
import sikkerby.command.log.LogReader;
import sikkerby.command.log.Sequencer;
import sikkerby.command.log.SnapshotForm;
import sikkerby.events.stored.EventJson;

/** The log, its writer and its sequencer. */
@Configuration(proxyBeanMethods = false)
class Store {

    private static final int OBJECTS = 10_000;

    @Bean
    LogReader logReader(DataSource database) {
        return new LogReader(database);
    }

    @Bean
    GuardedPast past(LogReader reader) {
        return new GuardedPast(reader, new EventJson(), OBJECTS);
    }

    // Closed by Standing, in its order.
    @Bean(destroyMethod = "")
    Sequencer sequencer(JdbcConnectionDetails database, Clock clock, MeterRegistry meters) {
        return new Sequencer(ownConnections(database), clock, meters);
    }

    @Bean(destroyMethod = "")
    GroupCommit writer(JdbcConnectionDetails database, MeterRegistry meters, Sequencer sequencer) {
        return new GroupCommit(ownConnections(database), meters, sequencer::wake);
    }

    @Bean(destroyMethod = "")
    Backlog backlog(DataSource database, MeterRegistry meters) {
        return new Backlog(database, meters);
    }

    @Bean
    Serializer snapshots() {
        return SnapshotForm.serializer();
    }

    @Bean
    Keys keys(DataSource database, GroupCommit writer, Clock clock) {
        return new Keys(database, writer, clock);
    }

    @Bean
    Numbers numbers(DataSource database) {
        return new DrawnNumbers(database);
    }

    @Bean
    SmartLifecycle standing(GroupCommit writer, Sequencer sequencer, Backlog backlog) {
        return new Standing(writer, sequencer, backlog);
    }

    /** Writer and sequencer each keep one connection for as long as they live, which is no use of a pool. */
    static DataSource ownConnections(JdbcConnectionDetails database) {
        var source = new DriverManagerDataSource(
                database.getJdbcUrl(), String.valueOf(database.getUsername()), String.valueOf(database.getPassword()));
        var properties = new Properties();
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        source.setConnectionProperties(properties);
        return source;
    }

    /** Starts them before the first request, and stops them after the last. */
    private static final class Standing implements SmartLifecycle {

        private final GroupCommit writer;
        private final Sequencer sequencer;
        private final Backlog backlog;
        private volatile boolean running;

        Standing(GroupCommit writer, Sequencer sequencer, Backlog backlog) {
            this.writer = writer;
            this.sequencer = sequencer;
            this.backlog = backlog;
        }

        @Override
        public void start() {
            sequencer.start();
            writer.start();
            backlog.start();
            running = true;
        }

        @Override
        public void stop() {
            backlog.close();
            writer.close();
            sequencer.close();
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return 0;
        }
    }
}
