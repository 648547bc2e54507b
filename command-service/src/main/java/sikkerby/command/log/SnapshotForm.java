package sikkerby.command.log;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
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
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(SnapshotForm::byField)
                .build();
    }

    private static void byField(JsonMapper.Builder json) {
        json.addModule(StoredForm.values())
                .changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
