package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndingTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void however_it_ends_no_process_is_left_and_what_was_entered_stays() throws IOException, InterruptedException {
        var ports = Run.Ports.free();
        var first = Run.begin(folder, ports, "none").untilReady();
        refusesASecondStartOnThisFolder();
        var reader = first.as("revisor");
        assertThat(reader.read("/api/partners").body().path("total").asInt()).isEqualTo(16);
        assertThat(reader.read("/api/commitments").body().path("total").asInt()).isZero();
        var entered = first.as("sof")
                .send("/api/agreements", "{'title': 'En aftale', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP']}")
                .done();

        // What Ctrl-C and Maven's own end do.
        var processes = first.processes();
        assertThat(processes).hasSizeGreaterThanOrEqualTo(3);
        first.launcher().destroy();
        assertThat(first.launcher().waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        leavesNothing(processes, ports);

        var second = Run.begin(folder, ports, "none").untilReady();
        assertThat(second.words()).contains("nothing to load");
        assertThat(second.as("sof").read("/api/agreements/" + entered.id()).text("number"))
                .isEqualTo(entered.text("number"));

        var others = second.processes();
        second.launcher().destroyForcibly();
        leavesNothing(others, ports);
    }

    private void refusesASecondStartOnThisFolder() throws IOException, InterruptedException {
        var second = Run.begin(folder, Run.Ports.free(), "none");

        assertThat(second.launcher().waitFor()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(second.words()).contains("already runs on"));
    }

    private static void leavesNothing(List<ProcessHandle> processes, Run.Ports ports) {
        await().atMost(SOON).until(() -> processes.stream().noneMatch(EndingTest::runs) && ports.areAllFree());
    }

    // One that has ended, but whose end nobody has taken note of, still has its number.
    private static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) return false;
        try {
            var state = Path.of("/proc", Long.toString(process.pid()), "stat");
            return !Files.exists(state) || !Files.readString(state).contains(") Z ");
        } catch (IOException _) {
            return false;
        }
    }
}
