package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@OnEmptyRun
class DelayTest {

    private static final int PROMISES = 100;

    private final Promising promising;

    DelayTest(Run run) {
        this.promising = new Promising(run);
    }

    @Test
    void a_promise_logged_is_a_promise_shown_in_no_time() {
        var agreement = promising.inForce();
        var delays = new ArrayList<Duration>();
        for (var i = 0; i < PROMISES; i++) {
            var answer = promising
                    .ssp()
                    .send("/api/commitments", """
                    {'text': 'Løfte nummer %d.', 'dueOn': '%s', 'agreement': '%s'}
                    """.formatted(i, Days.in(10), agreement))
                    .done();
            var acknowledged = System.nanoTime();
            promising
                    .ssp()
                    .read("/api/commitments/" + answer.id() + "?after=" + answer.event())
                    .done();
            delays.add(Duration.ofNanos(System.nanoTime() - acknowledged));
        }
        delays.sort(null);
        var p50 = delays.get(PROMISES / 2 - 1);
        var p99 = delays.get(PROMISES * 99 / 100 - 1);
        System.out.printf("Acknowledged to visible: p50 %d ms, p99 %d ms.%n", p50.toMillis(), p99.toMillis());

        assertThat(p99).isLessThan(Duration.ofSeconds(2));
    }
}
