package sikkerby.events.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import sikkerby.events.fact.Fact;

class EventCatalogueTest {
    @Test
    void every_event_has_its_stored_name() {
        assertThat(EventCatalogue.entries())
                .extracting(entry -> entry.event().getName())
                .containsExactlyInAnyOrderElementsOf(events());
    }

    @Test
    void no_two_events_share_a_name() {
        assertThat(EventCatalogue.entries())
                .extracting(EventCatalogue.Entry::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_name_leads_to_its_feature() {
        assertThat(EventCatalogue.entries()).allSatisfy(entry -> {
            var feature = entry.name().substring(0, entry.name().indexOf('.'));

            assertThat(entry.event().getPackageName()).isEqualTo("sikkerby.events." + feature);
        });
    }

    @Test
    void an_event_that_is_not_listed_cannot_be_stored() {
        assertThatThrownBy(() -> EventCatalogue.of(Fact.class)).hasMessageContaining("Not in the catalogue");
    }

    private static List<String> events() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("sikkerby.events")
                        .stream()
                        .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();
    }
}
