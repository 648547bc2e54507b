package sikkerby.command.log;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import sikkerby.events.stored.StoredForm;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an object's state is written when a snapshot of it is taken: its fields and nothing else, codes and ids as bare
 * strings. A snapshot that no longer fits its class can't be read, and the object is loaded from its events.
 */
public final class SnapshotForm {

    private SnapshotForm() {}

    public static Serializer serializer() {
        return new ByField();
    }

    /** A field that came later would silently be empty: fields that are not the same ones are not read at all. */
    private static final class ByField extends Jackson3Serializer {

        private static final ClassValue<String> REVISIONS = new ClassValue<>() {
            @Override
            protected String computeValue(Class<?> type) {
                return digest(shape(type));
            }
        };

        ByField() {
            super(builder().jsonMapperBuilderCustomizer(ByField::fields).revisionResolver(ByField::revision));
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // Axon's signature.
        public <S, T> @Nullable T deserialize(SerializedObject<S> snapshot) {
            var type = classForType(snapshot.getType());
            if (!revision(type).equals(snapshot.getType().getRevision())) {
                throw new IllegalStateException("The fields of " + type.getSimpleName() + " have changed since.");
            }
            return super.deserialize(snapshot);
        }

        private static void fields(JsonMapper.Builder json) {
            json.addModule(StoredForm.values())
                    .changeDefaultVisibility(visibility -> visibility
                            .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                            .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
                            .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        }

        private static String revision(Class<?> type) {
            return REVISIONS.get(type);
        }

        private static String digest(String words) {
            return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        /** Of its fields and of whatever of ours they hold, at any depth. */
        private static String shape(Class<?> type) {
            var seen = new TreeMap<String, String>();
            describe(type, seen);
            return seen.toString();
        }

        private static void describe(Class<?> type, Map<String, String> seen) {
            if (!type.getName().startsWith("sikkerby.") || seen.containsKey(type.getName())) return;
            if (type.isEnum()) {
                seen.put(type.getName(), Arrays.toString(type.getEnumConstants()));
                return;
            }
            var fields = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .toList();
            seen.put(
                    type.getName(),
                    fields.stream()
                            .map(field -> field.getName() + ":"
                                    + field.getGenericType().getTypeName())
                            .sorted()
                            .collect(Collectors.joining(",")));
            fields.forEach(field -> describe(field.getGenericType(), seen));
            if (type.getSuperclass() != null) describe(type.getSuperclass(), seen);
            if (type.isSealed()) for (var kind : type.getPermittedSubclasses()) describe(kind, seen);
        }

        private static void describe(Type type, Map<String, String> seen) {
            switch (type) {
                case Class<?> plain when plain.isArray() -> describe(plain.getComponentType(), seen);
                case Class<?> plain -> describe(plain, seen);
                case ParameterizedType generic -> {
                    describe(generic.getRawType(), seen);
                    for (var argument : generic.getActualTypeArguments()) describe(argument, seen);
                }
                default -> {
                    // Of a wildcard or a variable nothing more is known.
                }
            }
        }
    }
}
