package sikkerby.events.stored;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Text.Words;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the stored form of events: dates as ISO strings, codes and ids as bare strings, nothing for what is
 * absent, and a digest for free words, which go into the content beside it.
 */
public final class EventJson {

    private static final TypeReference<Map<String, Words>> CONTENT = new TypeReference<>() {};

    private final JsonMapper json = StoredForm.mapper();
    private final ObjectReader circumstances = json.readerFor(Circumstances.class);
    private final Map<Class<? extends Fact>, ObjectReader> facts = EventCatalogue.entries().stream()
            .collect(toMap(EventCatalogue.Entry::event, it -> json.readerFor(it.event())));

    // Digests never come twice: to remember them as names cost more than all the rest of reading an event.
    private final JsonMapper byDigest = JsonMapper.builder(JsonFactory.builder()
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public StoredEvent write(Fact fact, Circumstances circumstances) {
        var words = new LinkedHashMap<String, Words>();
        var writer = json.writer().withAttribute(StoredForm.WORDS, words);
        var entry = EventCatalogue.of(fact.getClass());
        var payload = writer.writeValueAsBytes(fact);
        var metadata = writer.writeValueAsBytes(circumstances);
        var content = words.isEmpty() ? null : byDigest.writeValueAsBytes(words);
        return new StoredEvent(entry.name(), entry.revision(), payload, metadata, content);
    }

    /** Free words whose content is erased come back without words, everything else as it was written. */
    public ReadEvent read(StoredEvent stored) {
        var words = wordsIn(stored.content());
        return new ReadEvent(fact(stored, words), circumstances(stored, words));
    }

    private Fact fact(StoredEvent stored, Map<String, Words> words) {
        var entry = EventCatalogue.named(stored.type());
        if (stored.revision() != entry.revision()) {
            throw new IllegalArgumentException(
                    "Revision " + stored.revision() + " of " + stored.type() + " is not known to this version.");
        }
        return requireNonNull(facts.get(entry.event()))
                .withAttribute(StoredForm.WORDS, words)
                .readValue(stored.payload());
    }

    private Circumstances circumstances(StoredEvent stored, Map<String, Words> words) {
        return circumstances.withAttribute(StoredForm.WORDS, words).readValue(stored.metadata());
    }

    private Map<String, Words> wordsIn(byte @Nullable [] content) {
        return content == null ? Map.of() : byDigest.readValue(content, CONTENT);
    }
}
