package sikkerby.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.log.Snapshots.takenAndReadBack;
import static sikkerby.events.initiative.InitiativeExamples.completedLeavingOpen;
import static sikkerby.events.initiative.InitiativeExamples.network;
import static sikkerby.events.initiative.InitiativeExamples.principleAssigned;

import org.junit.jupiter.api.Test;

class InitiativeSnapshotTest {

    @Test
    void nothing_that_a_rule_needs_is_lost() {
        var initiative = new Initiative();
        network().forEach(it -> initiative.evolve(it, null));
        initiative.evolve(principleAssigned(), null);
        initiative.evolve(completedLeavingOpen(), null);

        assertThat(takenAndReadBack(initiative)).usingRecursiveComparison().isEqualTo(initiative);
    }
}
