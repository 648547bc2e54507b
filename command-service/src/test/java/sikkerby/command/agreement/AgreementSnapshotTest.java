package sikkerby.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.act.ActExamples.because;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementExamples.version2Ratified;
import static sikkerby.events.agreement.AgreementLifeExamples.JUNE_1;
import static sikkerby.events.agreement.AgreementLifeExamples.suspended;

import java.nio.charset.StandardCharsets;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.ActExamples;
import sikkerby.command.log.SnapshotForm;

class AgreementSnapshotTest {

    private final Serializer snapshots = SnapshotForm.serializer();

    @Test
    void its_state_reads_back_as_it_was_written_and_holds_no_free_words() {
        var agreement = new Agreement();
        story().forEach(it -> agreement.evolve(it, null));
        agreement.evolve(version2Ratified(), null);
        var why = because("Parterne afventer budgettet.", ActExamples.bySteeringGroup(JUNE_1));
        agreement.evolve(suspended(), why.circumstances(null));

        var written = snapshots.serialize(agreement, byte[].class);
        Agreement read = snapshots.deserialize(written);

        assertThat(read).usingRecursiveComparison().isEqualTo(agreement);
        assertThat(new String(written.getData(), StandardCharsets.UTF_8)).doesNotContain("Parterne", "Styregruppen");
    }
}
