package sikkerby.query.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people know an object by, and find it by.
 *
 * @param title null once it is erased
 * @param state null for what is always the same
 * @param words what it says of itself, the title first; erased words left out
 */
public record Subject(
        String number, @Nullable String title, @Nullable String state, List<String> words) {

    /** The same, in another state. */
    public Subject in(String other) {
        return new Subject(number, title, other, words);
    }
}
