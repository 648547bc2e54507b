package sikkerby.command.log;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
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
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .map(field -> field.getName() + ":" + field.getGenericType().getTypeName())
                    .sorted()
                    .collect(Collectors.joining(","));
        }
    }
}
