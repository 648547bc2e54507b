package sikkerby.query.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an object is from one day until, not including, another.
 *
 * @param until null where nothing known ends it
 */
record Slice<S>(LocalDate from, @Nullable LocalDate until, S state) {}
