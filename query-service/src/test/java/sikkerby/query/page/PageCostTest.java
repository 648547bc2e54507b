package sikkerby.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What each page costs. Its figures are written to {@code target/pages.md}; the time is that of a busy machine. */
@ExtendWith(Story.Teller.class)
class PageCostTest {

    private static final String THEN = "validAt=2023-03-14&knownAt=2023-03-14";
    /** Not there yet then. */
    private static final List<String> LATER = List.of("/cases/SAG-2023-011", "/cases/SAG-2023-011/grid");

    private static final int MOST_STATEMENTS = 12;
    private static final int MOST_BYTES = 100_000;
    private static final int WARM_UP = 2;
    private static final int MEASURED = 7;

    private final Visitor police;
    private final Visitor auditor;

    PageCostTest(Story story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
        auditor = story.visitor().as("AUDITOR", null);
    }

    private record Cost(String path, long statements, double millis, int bytes) {

        String line() {
            return "| `%s` | %d | %.1f | %d |".formatted(path, statements, millis, bytes);
        }
    }

    @Test
    void no_page_takes_more_than_twelve_statements_or_100_kilobytes() throws IOException {
        var thenAndNow =
                EachPageTest.pages().flatMap(it -> List.of(it, it + (it.contains("?") ? "&" : "?") + THEN).stream());
        var costs = Stream.concat(thenAndNow, LATER.stream()).map(this::cost).toList();

        var lines = new ArrayList<>(List.of("| Page | SQL | ms | bytes |", "|---|---|---|---|"));
        costs.forEach(it -> lines.add(it.line()));
        Files.write(Path.of("target/pages.md"), lines);
        assertThat(costs)
                .allSatisfy(it -> assertThat(it.statements()).as(it.path()).isBetween(0L, (long) MOST_STATEMENTS))
                .allSatisfy(it -> assertThat(it.bytes()).as(it.path()).isLessThan(MOST_BYTES));
    }

    @Test
    void statements_are_indeed_counted() {
        assertThat(cost("/agreements").statements()).isPositive();
    }

    private Cost cost(String path) {
        var reader = path.startsWith("/log") || path.startsWith("/refusals") ? auditor : police;
        for (var i = 0; i < WARM_UP; i++) reader.get(path);
        var runs =
                IntStream.range(0, MEASURED).mapToObj(_ -> once(reader, path)).toList();
        var middle = runs.stream().mapToDouble(Cost::millis).sorted().toArray()[MEASURED / 2];
        var most = runs.stream().mapToLong(Cost::statements).max().orElseThrow();
        return new Cost(path, most, middle, runs.getLast().bytes());
    }

    private static Cost once(Visitor reader, String path) {
        QueryCountHolder.clear();
        var begun = System.nanoTime();
        var seen = reader.get(path);
        var millis = (System.nanoTime() - begun) / 1e6;
        assertThat(seen.status()).as(path).isEqualTo(200);
        var bytes = seen.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return new Cost(path, QueryCountHolder.getGrandTotal().getTotal(), millis, bytes);
    }
}
