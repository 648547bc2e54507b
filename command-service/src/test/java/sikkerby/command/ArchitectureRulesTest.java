package sikkerby.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import sikkerby.command.culprit.Agreement;
import sikkerby.command.culprit.stranger.Stranger;

class ArchitectureRulesTest {

    @Test
    void an_aggregate_that_reads_a_table_is_caught() {
        caught(ArchitectureTest.an_aggregate_knows_its_own_package_and_the_events, "JdbcClient");
    }

    @Test
    void somebody_outside_who_knows_an_aggregate_is_caught() {
        caught(ArchitectureTest.nobody_knows_an_aggregate_outside_its_package, "Stranger");
    }

    @Test
    void a_feature_that_speaks_to_the_database_is_caught() {
        caught(ArchitectureTest.only_log_desk_agenda_and_platform_speak_to_the_database, "JdbcClient");
    }

    @Test
    void a_configuration_that_looks_up_modules_by_itself_is_caught() {
        caught(ArchitectureTest.axon_is_configured_with_what_is_spelt_out, "guessed()");
    }

    private static void caught(ArchRule rule, String words) {
        var culprits = new ClassFileImporter().importClasses(Agreement.class, Stranger.class);
        assertThatThrownBy(() -> rule.check(culprits))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(words);
    }
}
