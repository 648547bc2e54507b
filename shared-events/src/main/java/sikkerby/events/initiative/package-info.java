/** Work carried out by an owner, and the principles it serves. */
@NullMarked
package sikkerby.events.initiative;

import org.jspecify.annotations.NullMarked;
