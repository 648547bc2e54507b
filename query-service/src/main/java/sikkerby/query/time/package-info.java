/** The two time axes: what was true on a day, as it was known at a position of the log. */
@NullMarked
package sikkerby.query.time;

import org.jspecify.annotations.NullMarked;
