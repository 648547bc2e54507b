package sikkerby.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sikkerby.local.process.Folder;

class DatabaseTest {

    // One for all, so that the binaries are unpacked once.
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    static Path path;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Folder folder;

    @BeforeEach
    void take() throws IOException {
        folder = Folder.take(path);
    }

    @AfterEach
    void giveBack() throws IOException {
        Database.stopLeftover(folder);
        folder.empty();
        folder.close();
    }

    @Test
    void what_is_confirmed_survives_a_crash() throws IOException, SQLException {
        var port = freePort();
        try (var database = Database.start(folder, port)) {
            assertThat(
                            ask(
                                    database.url(),
                                    "sikkerby_owner",
                                    "select current_setting('fsync')"
                                            + " || current_setting('synchronous_commit') || current_setting('full_page_writes')"))
                    .isEqualTo("ononon");
        }
    }

    @Test
    void it_speaks_danish_and_asks_for_passwords() throws IOException, SQLException {
        var port = freePort();
        try (var database = Database.start(folder, port)) {
            assertThat(ask(database.url(), "sikkerby_query", "select upper('blåbærgrød')"))
                    .isEqualTo("BLÅBÆRGRØD");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), "sikkerby_command", "wrong"));
        }
    }

    @Test
    void the_server_of_a_run_that_was_killed_is_stopped_and_its_data_kept() throws IOException, SQLException {
        var database = Database.start(folder, freePort());
        ask(database.url(), "sikkerby_owner", "create table kept as select 'still here' as words");
        assertThat(Database.stopLeftover(folder)).isTrue();
        database.close(); // There is nothing left to stop, but this JVM still has its mark on the folder.

        try (var again = Database.start(folder, freePort())) {
            assertThat(ask(again.url(), "sikkerby_owner", "select words from kept"))
                    .isEqualTo("still here");
        }
    }

    @Test
    void a_stale_mark_with_the_number_of_another_process_is_no_server() throws IOException, SQLException {
        Database.start(folder, freePort()).close();
        var mark = folder.data().resolve("postmaster.pid");
        Files.writeString(mark, ProcessHandle.current().pid() + "\n" + folder.data() + "\n");

        assertThat(Database.stopLeftover(folder)).isFalse();
        assertThat(mark).doesNotExist();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void the_watchdog_stops_the_server_when_the_launcher_is_gone() throws IOException, SQLException {
        var port = freePort();
        try (var _ = Database.start(folder, port)) {
            var watchdog = ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains("kill -INT"))
                    .filter(child -> child.info().commandLine().orElse("").endsWith(pid()))
                    .findFirst()
                    .orElseThrow();
            // What the launcher's end does: the pipe that the watchdog reads from closes.
            watchdog.children().forEach(ProcessHandle::destroyForcibly);

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> !Files.exists(folder.data().resolve("postmaster.pid")));
        }
    }

    private String pid() {
        try {
            return Files.readAllLines(folder.data().resolve("postmaster.pid")).getFirst();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static String ask(String url, String role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, role, Administrator.PASSWORD);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
