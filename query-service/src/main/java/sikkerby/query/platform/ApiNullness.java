package sikkerby.query.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells from our own annotations which fields an answer always has, and which of them may be null. */
@Component
class ApiNullness implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) return null;
        Schema<?> schema = others.next().resolve(type, context, others);
        var record = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && record.isRecord() && record.getName().startsWith("sikkerby.query.")) {
            describe(record, defined(schema, context));
        }
        return schema;
    }

    private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void describe(Class<?> record, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null || schema.getRequired() != null) return;
        var required = new ArrayList<String>();
        for (var component : record.getRecordComponents()) {
            var name = name(component);
            var property = schema.getProperties().get(name);
            if (property == null) continue;
            var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (isLeftOut(component, nullable)) continue;
            required.add(name);
            if (nullable) schema.getProperties().put(name, orNull(property));
        }
        schema.setRequired(required);
    }

    /** What is left out where there is none is neither always there nor ever null. */
    private static boolean isLeftOut(RecordComponent component, boolean nullable) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class)
                || (nullable && component.getDeclaringRecord().isAnnotationPresent(JsonInclude.class));
    }

    // Beside the schema and not in it: it may stand in other places too. What may be anything may be null already.
    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.getTypes() == null && schema.get$ref() == null) return schema;
        var none = new Schema<>();
        none.addType("null");
        return new Schema<>().anyOf(List.of(schema, none));
    }

    private static String name(RecordComponent component) {
        var property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }
}
