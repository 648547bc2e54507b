package sikkerby.query.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a read model's table, taken from the state so that queries can look for it.
 *
 * @param type its PostgreSQL type, such as {@code text[]}
 * @param value what PostgreSQL's driver takes for that type; an array for an array
 */
public record Column<S>(String name, String type, Function<S, @Nullable Object> value) {}
