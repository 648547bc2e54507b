package sikkerby.benchmark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void all_are_measured_by_turns_and_the_first_round_does_not_count() throws Exception {
        var order = new ArrayList<String>();

        var samples = new Rounds(2)
                .of(List.of(1L), List.of(trial("ours", order), trial("pgbench", order), trial("copy", order)));

        assertThat(order)
                .containsExactly("ours", "pgbench", "copy", "ours", "pgbench", "copy", "copy", "pgbench", "ours");
        assertThat(samples.at("ours", 0)).isEqualTo(4);
        assertThat(samples.at("ours", 1)).isEqualTo(9);
        assertThat(samples.median("ours")).isEqualTo(6.5);
    }

    private static Rounds.Trial trial(String name, List<String> order) {
        return samples -> {
            order.add(name);
            samples.add(name, order.size());
        };
    }
}
