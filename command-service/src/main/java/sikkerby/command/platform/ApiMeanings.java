package sikkerby.command.platform;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What each field in the API document means: by its name, or by its schema's and its own where that says more. */
final class ApiMeanings {

    private static final String FILES = "classpath:sikkerby/command/meanings/*.properties";

    private final Properties meanings = read();

    void describe(OpenAPI document) {
        document.getComponents().getSchemas().forEach(this::describe);
    }

    private void describe(String name, Schema<?> schema) {
        if (schema.getItems() != null) describe(name, schema.getItems());
        if (schema.getProperties() == null) return;
        schema.getProperties().replaceAll((field, property) -> described(name, field, property));
    }

    /** A copy: all fields that hold a code of one kind have the very same schema. */
    private Schema<?> described(String owner, String field, Schema<?> property) {
        var name = owner + "." + field;
        Schema<?> copy = AnnotationsUtils.clone(property, true);
        var meaning = meanings.getProperty(name, meanings.getProperty(field));
        if (meaning != null) copy.setDescription(meaning);
        describe(name, copy);
        return copy;
    }

    private static Properties read() {
        var all = new Properties();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES))
                PropertiesLoaderUtils.fillProperties(all, new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
