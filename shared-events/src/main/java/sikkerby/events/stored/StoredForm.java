package sikkerby.events.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.casefile.CaseId;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.MandateId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;
import sikkerby.events.fact.Text.Words;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the stored JSON looks. A change here changes what is stored for ever: the contract tests hold it still. */
public final class StoredForm {

    /** The attribute under which a writer or reader finds the words that stand beside the event, keyed by digest. */
    static final String WORDS = "words";

    private StoredForm() {}

    /** Codes, ids and hashes as bare strings; for JSON that people read as well, such as a web API's. */
    public static SimpleModule values() {
        var values = new SimpleModule("values");
        value(values, ActorId.class, ActorId::new);
        value(values, PartnerCode.class, PartnerCode::new);
        value(values, BodyCode.class, BodyCode::new);
        value(values, EsdhNumber.class, EsdhNumber::new);
        value(values, KleTopic.class, KleTopic::new);
        value(values, KleFacet.class, KleFacet::new);
        value(values, Sha256.class, Sha256::new);
        value(values, MandateId.class, MandateId::of);
        value(values, StrategyCode.class, StrategyCode::new);
        value(values, PrincipleCode.class, PrincipleCode::new);
        value(values, PlaceCode.class, PlaceCode::new);
        value(values, InitiativeId.class, InitiativeId::of);
        value(values, AgreementId.class, AgreementId::of);
        value(values, TermsHash.class, TermsHash::new);
        value(values, CommitmentId.class, CommitmentId::of);
        value(values, CaseId.class, CaseId::of);
        return values;
    }

    static JsonMapper mapper() {
        var text = new SimpleModule("text");
        text.addSerializer(Text.class, new TextWriter());
        text.addDeserializer(Text.class, new TextReader());
        return JsonMapper.builder()
                .addModule(values())
                .addModule(text)
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new NothingMissing()))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static <V> void value(SimpleModule values, Class<V> type, Function<String, V> of) {
        values.addSerializer(type, new ValueWriter<>(type));
        values.addDeserializer(type, new ValueReader<>(type, of));
    }

    private static final class ValueWriter<V> extends StdSerializer<V> {

        ValueWriter(Class<V> type) {
            super(type);
        }

        @Override
        public void serialize(V value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }
    }

    private static final class ValueReader<V> extends StdDeserializer<V> {

        private final Function<String, V> of;

        ValueReader(Class<V> type, Function<String, V> of) {
            super(type);
            this.of = of;
        }

        @Override
        public V deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(json, handledType(), JsonToken.VALUE_STRING, "not a string");
            }
            var text = json.getString();
            try {
                return of.apply(text);
            } catch (IllegalArgumentException malformed) {
                throw context.weirdStringException(text, handledType(), String.valueOf(malformed.getMessage()));
            }
        }
    }

    private static final class TextWriter extends StdSerializer<Text> {

        TextWriter() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            if (text.words() != null) wordsOf(context.getAttribute(WORDS)).put(text.digest(), text.words());
            json.writeString(text.digest());
        }
    }

    private static final class TextReader extends StdDeserializer<Text> {

        TextReader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context) {
            var digest = json.getString();
            return new Text(digest, wordsOf(context.getAttribute(WORDS)).get(digest));
        }
    }

    @SuppressWarnings("unchecked") // Only EventJson sets the attribute, and always to such a map.
    private static Map<String, Words> wordsOf(@Nullable Object attribute) {
        return attribute == null ? Map.of() : (Map<String, Words>) attribute;
    }
}
