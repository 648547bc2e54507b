package sikkerby.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import sikkerby.query.culprit.Sender;

class ArchitectureRulesTest {

    @Test
    void a_reader_that_sends_commands_is_caught() {
        caught(ArchitectureTest.who_reads_sends_no_commands, "CommandBus");
    }

    @Test
    void a_configuration_that_looks_up_modules_by_itself_is_caught() {
        caught(ArchitectureTest.axon_is_configured_with_what_is_spelt_out, "guessed()");
    }

    private static void caught(ArchRule rule, String words) {
        var culprits = new ClassFileImporter().importClasses(Sender.class);
        assertThatThrownBy(() -> rule.check(culprits))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(words);
    }
}
