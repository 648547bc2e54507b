package sikkerby.query.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, in an order that stays.
 *
 * @param next the cursor of the page that follows, or null after the last
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next, total);
    }
}
