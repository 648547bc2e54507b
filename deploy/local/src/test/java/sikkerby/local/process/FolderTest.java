package sikkerby.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void it_serves_one_run_at_a_time() throws IOException {
        try (var _ = Folder.take(folder)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Folder.take(folder))
                    .withMessageContaining("already runs on " + folder);
        }
    }

    @Test
    void it_can_be_taken_again_once_it_is_given_back() throws IOException {
        Folder.take(folder).close();

        try (var again = Folder.take(folder)) {
            assertThat(again.logs()).isDirectory();
        }
    }

    @Test
    void starting_afresh_forgets_the_data_and_keeps_the_binaries() throws IOException {
        try (var taken = Folder.take(folder)) {
            Files.createDirectories(taken.data().resolve("base"));
            Files.writeString(taken.data().resolve("base/1"), "rows");
            Files.createDirectories(taken.binaries());

            taken.empty();

            assertThat(taken.data()).doesNotExist();
            assertThat(taken.binaries()).exists();
        }
    }
}
