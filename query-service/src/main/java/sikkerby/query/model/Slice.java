package sikkerby.query.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an object is from one day until, not including, another.
 *
 * @param until null where nothing known ends it
 * @param source of the entry that began it
 * @param said all that was written about it by then, in the order of the days; what is erased is left out
 */
record Slice<S>(LocalDate from, @Nullable LocalDate until, S state, Source source, List<String> said) {}
