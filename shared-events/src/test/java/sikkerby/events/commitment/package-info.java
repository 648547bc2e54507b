/** The shared cast: one promise and its story. */
@NullMarked
package sikkerby.events.commitment;

import org.jspecify.annotations.NullMarked;
