package sikkerby.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.disputedBySsp;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.onTrackConfirmed;
import static sikkerby.events.commitment.CommitmentExamples.pledged;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import sikkerby.command.log.SnapshotForm;

class CommitmentSnapshotTest {

    private final Serializer snapshots = SnapshotForm.serializer();

    @Test
    void its_state_reads_back_as_it_was_written_and_holds_no_free_words() {
        var commitment = new Commitment();
        List.of(pledged(), onTrackConfirmed(), evidenceAttached(), disputedBySsp())
                .forEach(commitment::evolve);

        var written = snapshots.serialize(commitment, byte[].class);
        Commitment read = snapshots.deserialize(written);

        assertThat(read).usingRecursiveComparison().isEqualTo(commitment);
        assertThat(new String(written.getData(), StandardCharsets.UTF_8)).doesNotContain("Politiet", "Vagtplan");
    }
}
