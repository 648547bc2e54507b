package sikkerby.command.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.log.Snapshots.takenAndReadBack;

import org.junit.jupiter.api.Test;
import sikkerby.events.strategy.StrategyExamples;

class StrategySnapshotTest {

    @Test
    void nothing_that_a_rule_needs_is_lost() {
        var strategy = new Strategy();
        StrategyExamples.story().forEach(strategy::evolve);

        assertThat(takenAndReadBack(strategy)).usingRecursiveComparison().isEqualTo(strategy);
    }
}
