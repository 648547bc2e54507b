package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database whose host is gone without a word must not keep anybody waiting for good. */
@ExtendWith(Stage.Shared.class)
class StoreConnectionsTest {

    private final Stage stage;

    StoreConnectionsTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void the_pools_connections_wait_so_long_and_no_longer() throws SQLException {
        var pool = stage.server().part(HikariDataSource.class);

        assertThat(networkTimeout(pool)).isEqualTo(30_000);
        assertThat(pool.getDataSourceProperties())
                .containsEntry(PGProperty.CONNECT_TIMEOUT.getName(), "3")
                .containsEntry(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
    }

    @Test
    void so_do_those_of_the_writer_and_the_sequencer() throws SQLException {
        var own = Store.ownConnections(stage.server().part(JdbcConnectionDetails.class));

        assertThat(networkTimeout(own)).isEqualTo(20_000);
        assertThat(((DriverManagerDataSource) own).getConnectionProperties())
                .containsEntry(PGProperty.CONNECT_TIMEOUT.getName(), "3")
                .containsEntry(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
    }

    private static int networkTimeout(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.getNetworkTimeout();
        }
    }
}
