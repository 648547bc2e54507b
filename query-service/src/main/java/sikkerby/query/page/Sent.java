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
 * @param labels of the fields that can be seen, in the order of the form
 */
public record Sent(Map<String, String> values, UUID key, Set<String> misread, Map<String, Label> labels) {

    /**
     * What a field is called.
     *
     * @param words their key
     * @param free whether one writes what one likes into it, and does not choose
     */
    public record Label(String words, boolean free) {}

    /** Before it is known what the form asks for. */
    public Sent(Map<String, String> values, UUID key, Set<String> misread) {
        this(values, key, misread, Map.of());
    }

    /** The words as they were written; null where the field was left empty. */
    public @Nullable String words(String field) {
        var written = values.get(field);
        return written == null || written.isBlank() ? null : written.strip().replace("\r\n", "\n");
    }

    /**
     * With all fields of the form, also those that a browser leaves out where nothing was chosen.
     *
     * @param called those that can be seen, in the order of the form
     */
    public Sent showing(Collection<String> fields, Map<String, Label> called) {
        var shown = new TreeMap<>(values);
        fields.forEach(it -> shown.putIfAbsent(it, ""));
        return new Sent(shown, key, misread, called);
    }
}
