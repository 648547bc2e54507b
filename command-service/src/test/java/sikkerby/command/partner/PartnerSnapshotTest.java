package sikkerby.command.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.log.Snapshots.takenAndReadBack;
import static sikkerby.events.partner.PartnerExamples.TMF;

import org.junit.jupiter.api.Test;
import sikkerby.events.partner.PartnerExamples;

class PartnerSnapshotTest {

    @Test
    void nothing_that_a_rule_needs_is_lost() {
        var partner = new Partner();
        partner.evolve(PartnerExamples.registered(TMF));
        partner.evolve(PartnerExamples.renamed());

        assertThat(takenAndReadBack(partner)).usingRecursiveComparison().isEqualTo(partner);
    }
}
