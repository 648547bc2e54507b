package sikkerby.query.page;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person filled into a form. A handler of a form takes it as an argument.
 *
 * @param key the same for one form however often it is sent, so that a command is carried out once
 * @param misread the fields that ask for a day and hold none
 */
public record Sent(Map<String, String> values, UUID key, Set<String> misread) {

    /** The words as they were written; null where the field was left empty. */
    public @Nullable String words(String field) {
        var written = values.get(field);
        return written == null || written.isBlank() ? null : written.strip().replace("\r\n", "\n");
    }

    /** With all fields that the form shows, also those that a browser leaves out where nothing was chosen. */
    public Sent showing(Collection<String> fields) {
        var shown = new TreeMap<>(values);
        fields.forEach(it -> shown.putIfAbsent(it, ""));
        return new Sent(shown, key, misread);
    }
}
