package sikkerby.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.casefile.CaseExamples.recruiting;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import sikkerby.command.log.SnapshotForm;

class CaseSnapshotTest {

    @Test
    void its_state_reads_back_as_it_was_written_and_holds_no_free_words() {
        var snapshots = SnapshotForm.serializer();
        var kept = new Case();
        recruiting().forEach(kept::evolve);

        var written = snapshots.serialize(kept, byte[].class);
        Case read = snapshots.deserialize(written);

        assertThat(read).usingRecursiveComparison().isEqualTo(kept);
        assertThat(new String(written.getData(), StandardCharsets.UTF_8))
                .contains("2023-0106821")
                .doesNotContain("Banderekruttering", "Parterne", "Brev");
    }
}
