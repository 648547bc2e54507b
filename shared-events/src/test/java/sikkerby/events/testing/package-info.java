/** A real database for tests. */
@NullMarked
package sikkerby.events.testing;

import org.jspecify.annotations.NullMarked;
