package sikkerby.endtoend.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sikkerby.endtoend.Run;
import sikkerby.endtoend.User.Reply;
import tools.jackson.databind.JsonNode;

/** What is read in a story: what is not shown yet is waited for, and whatever else is not read fails by its name. */
record Reading(Run run, String name) {

    static final Duration SOON = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Nothing where there is none, or there was none yet. */
    Optional<Reply> of(String path) {
        var read = await("%s: %s".formatted(name, path))
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .atMost(SOON)
                .until(
                        () -> run.as("revisor").read("/api/" + path),
                        it -> !it.code().equals("NOT_YET"));
        if (read.status() == 404) return Optional.empty();
        assertThat(read.status()).as("%s: %s: %s", name, path, read.body()).isEqualTo(200);
        return Optional.of(read);
    }

    /** All that is told of an object, from the first on; nothing of one that there is not. */
    Stream<JsonNode> history(String path, String dates) {
        return of(path + "/history" + dates + (dates.isEmpty() ? "?" : "&") + "limit=500").stream()
                .flatMap(it -> StreamSupport.stream(it.items().spliterator(), false));
    }
}
