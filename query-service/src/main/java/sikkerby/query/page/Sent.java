package sikkerby.query.page;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.query.ask.Invalid;

/**
 * What a person filled into a form. A handler of a form takes it as an argument.
 *
 * @param key the same for one form however often it is sent, so that a command is carried out once
 */
public record Sent(Map<String, String> values, UUID key) {

    /** The words as they were written; null where the field was left empty. */
    public @Nullable String words(String field) {
        var written = values.get(field);
        return written == null || written.isBlank() ? null : written.strip().replace("\r\n", "\n");
    }

    /** A number that the form holds without being asked for, such as the version that was read. */
    public int number(String field) {
        try {
            return Integer.parseInt(values.getOrDefault(field, ""));
        } catch (NumberFormatException _) {
            throw new Invalid(field, "Skal være et helt tal.", "Must be a whole number.");
        }
    }

    public boolean isTicked(String field) {
        return values.containsKey(field);
    }
}
