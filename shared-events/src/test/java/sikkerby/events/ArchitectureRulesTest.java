package sikkerby.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import sikkerby.events.culprit.CulpritEvent;
import sikkerby.events.stored.culprit.StoredInARow;

class ArchitectureRulesTest {

    @Test
    void an_event_that_knows_a_library_is_caught() {
        caught(ArchitectureTest.what_happened_knows_nothing_but_java, "JsonMapper");
    }

    @Test
    void an_event_that_knows_how_it_is_stored_is_caught() {
        caught(ArchitectureTest.nobody_but_stored_knows_json, "EventJson");
    }

    @Test
    void a_family_that_anybody_may_add_to_is_caught() {
        caught(ArchitectureTest.an_event_family_is_a_sealed_interface, "CulpritEvent");
    }

    @Test
    void an_event_that_could_change_is_caught() {
        caught(ArchitectureTest.an_event_is_a_record_within_its_family, "CulpritEvent$Happened");
    }

    @Test
    void what_is_stored_and_knows_more_than_json_is_caught() {
        var culprits = new ClassFileImporter().importClasses(StoredInARow.class);
        assertThatThrownBy(() -> ArchitectureTest.stored_knows_java_json_and_the_events.check(culprits))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("StoredInARow");
    }

    private static void caught(ArchRule rule, String words) {
        var culprits = new ClassFileImporter().importClasses(CulpritEvent.class, CulpritEvent.Happened.class);
        assertThatThrownBy(() -> rule.check(culprits))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(words);
    }
}
