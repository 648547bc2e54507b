package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.act.Command;

/** Where people read what somebody tried, each command is called by words: the query service says them. */
class CommandWordsTest {

    /** What is kept of a refusal in place of a command's name. */
    private static final List<String> NO_COMMANDS = List.of("unread", "LookAgain");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void every_command_has_its_words(String language) {
        var words = words(language);

        assertThat(commands())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(words.containsKey(it)).as(it).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void words_of_what_is_no_command_any_more_are_gone(String language) {
        var commands = commands();

        assertThat(words(language).keySet())
                .filteredOn(it -> !NO_COMMANDS.contains(it))
                .allSatisfy(it -> assertThat(commands).contains(it));
    }

    /** Whatever implements the families, each of which is sealed. */
    private static List<String> commands() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("sikkerby.command").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
    }

    private static ResourceBundle words(String language) {
        var only = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("sikkerby.command.commands", Locale.of(language), only);
    }
}
