package sikkerby.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files of this package. */
final class Yaml {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private Yaml() {}

    static <T> T read(String resource, Class<T> type) {
        try (var file = Yaml.class.getResourceAsStream("/sikkerby/local/" + resource)) {
            if (file == null) throw new IllegalStateException(resource + " is not on the class path");
            return MAPPER.readValue(file, type);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
