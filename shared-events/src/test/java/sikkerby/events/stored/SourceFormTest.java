package sikkerby.events.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.fact.CircumstancesExamples.FACT;
import static sikkerby.events.fact.CircumstancesExamples.ILLUSTRATIVE;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.sourced;
import static sikkerby.events.fact.TextExamples.text;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Circumstances;

/** Where an entry comes from stands beside it where somebody said so. */
class SourceFormTest {

    private static final UUID EVENT = UUID.fromString("01870000-0000-7000-8000-0000000000e1");

    private final EventJson json = new EventJson();

    @Test
    void it_is_written_under_its_name_with_the_digest_of_the_address() {
        assertThat(metadata(sourced(FACT, bySecretariat())))
                .contains("\"source\":{\"status\":\"FACT\",\"url\":\""
                        + text("https://video.kk.dk/video/89100082").digest());
        assertThat(metadata(sourced(ILLUSTRATIVE, bySecretariat())))
                .endsWith("\"source\":{\"status\":\"ILLUSTRATIVE\"}}");
    }

    @Test
    void nothing_is_written_where_nobody_said_so() {
        assertThat(metadata(bySecretariat())).doesNotContain("source");
    }

    @Test
    void it_is_read_as_it_was_said() {
        var circumstances = sourced(FACT, bySecretariat());

        assertThat(json.read(json.write(CommitmentExamples.pledged(), circumstances))
                        .circumstances())
                .isEqualTo(circumstances);
    }

    @Test
    void what_an_entry_led_to_comes_from_the_same_source() {
        assertThat(sourced(FACT, bySecretariat()).causedBy(EVENT).source()).isEqualTo(FACT);
    }

    private String metadata(Circumstances circumstances) {
        return new String(
                json.write(CommitmentExamples.pledged(), circumstances).metadata(), UTF_8);
    }
}
