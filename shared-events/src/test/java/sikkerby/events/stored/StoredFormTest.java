package sikkerby.events.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.events.fact.CircumstancesExamples;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.events.strategy.StrategyExamples;

class StoredFormTest {
    private final EventJson json = new EventJson();

    static Stream<ReadEvent> examples() {
        return EventExamples.all();
    }

    static Stream<Path> files() {
        return StoredFile.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_is_written_as_it_always_was(ReadEvent example) throws IOException {
        var written = json.write(example.fact(), example.circumstances());
        var file = StoredFile.kept(written.type(), written.revision());
        if (!Files.exists(file))
            fail("There is no %s. If %s is right, keep it there.", file, StoredFile.propose(written));

        assertThat(StoredFile.of(written)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_is_read_as_it_happened(ReadEvent example) {
        var entry = EventCatalogue.of(example.fact().getClass());

        assertThat(json.read(StoredFile.read(StoredFile.kept(entry.name(), entry.revision()))))
                .isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatever_was_ever_stored_can_still_be_read(Path file) {
        var stored = StoredFile.read(file);

        assertThat(json.read(stored).fact())
                .isInstanceOf(EventCatalogue.named(stored.type()).event());
    }

    @ParameterizedTest
    @MethodSource("files")
    void erasing_the_words_leaves_every_other_byte_as_it_was(Path file) {
        var stored = StoredFile.read(file);
        var read = json.read(erased(stored));
        var again = json.write(read.fact(), read.circumstances());

        assertThat(again.content()).isNull();
        assertThat(again.payload()).isEqualTo(stored.payload());
        assertThat(again.metadata()).isEqualTo(stored.metadata());
    }

    @Test
    void erased_words_read_as_erased() {
        var read = json.read(erased(drafted()));

        assertThat(((StrategyDrafted) read.fact()).name().da().read()).isEmpty();
    }

    @Test
    void an_event_without_words_has_no_content() {
        var written = json.write(StrategyExamples.adopted(), CircumstancesExamples.bySecretariat());

        assertThat(written.content()).isNull();
    }

    @Test
    void no_free_words_stand_in_the_payload() {
        assertThat(new String(drafted().payload(), UTF_8)).doesNotContain("Sikker By", "Safe City");
    }

    @Nested
    class What_does_not_fit_is_refused_loudly {
        @Test
        void an_unknown_name() {
            var stored = new StoredEvent(
                    "strategy.StrategyForgotten",
                    1,
                    drafted().payload(),
                    drafted().metadata(),
                    null);

            assertThatThrownBy(() -> json.read(stored)).hasMessageContaining("strategy.StrategyForgotten");
        }

        @Test
        void an_unknown_revision() {
            var stored = new StoredEvent(
                    drafted().type(), 2, drafted().payload(), drafted().metadata(), null);

            assertThatThrownBy(() -> json.read(stored)).hasMessageContaining("Revision 2");
        }

        @Test
        void an_unknown_field() {
            var stored = drafted("\"kind\":", "\"mood\":\"glad\",\"kind\":");

            assertThatThrownBy(() -> json.read(stored)).hasMessageContaining("mood");
        }

        @Test
        void a_missing_field_that_every_such_event_has() {
            var stored = drafted("\"kind\":\"STRATEGY\",", "");

            assertThatThrownBy(() -> json.read(stored)).hasMessageContaining("kind");
        }

        @Test
        void nothing_where_every_such_event_has_something() {
            var stored = drafted("\"kind\":\"STRATEGY\"", "\"kind\":null");

            assertThatThrownBy(() -> json.read(stored)).hasMessageContaining("kind");
        }

        @Test
        void words_that_are_not_those_of_the_digest() {
            var words =
                    new String(Objects.requireNonNull(drafted().content()), UTF_8).replace("Sikker By", "Usikker By");

            assertThatThrownBy(() -> json.read(withContent(words.getBytes(UTF_8))))
                    .hasMessageContaining("digest");
        }
    }

    @Test
    void a_field_that_may_be_missing_reads_as_nothing() {
        var stored = json.write(PartnerExamples.registered(PartnerExamples.SSP), CircumstancesExamples.bySecretariat());

        assertThat(new String(stored.payload(), UTF_8)).doesNotContain("parent", "committee", "null");
        assertThat(((PartnerRegistered) json.read(stored).fact()).parent()).isNull();
    }

    private StoredEvent drafted() {
        return json.write(StrategyExamples.drafted(), CircumstancesExamples.bySecretariat());
    }

    private StoredEvent drafted(String text, String replacement) {
        var payload = new String(drafted().payload(), UTF_8);
        assertThat(payload).contains(text);
        return new StoredEvent(
                drafted().type(),
                drafted().revision(),
                payload.replace(text, replacement).getBytes(UTF_8),
                drafted().metadata(),
                drafted().content());
    }

    private StoredEvent withContent(byte @Nullable [] content) {
        return new StoredEvent(
                drafted().type(),
                drafted().revision(),
                drafted().payload(),
                drafted().metadata(),
                content);
    }

    private static StoredEvent erased(StoredEvent stored) {
        return new StoredEvent(stored.type(), stored.revision(), stored.payload(), stored.metadata(), null);
    }
}
