/** What one party promises, and what becomes of the promise. */
@NullMarked
package sikkerby.events.commitment;

import org.jspecify.annotations.NullMarked;
