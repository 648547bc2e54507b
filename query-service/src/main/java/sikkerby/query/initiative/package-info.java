/** The work that its owners carry out, and the principles it serves. */
@NullMarked
package sikkerby.query.initiative;

import org.jspecify.annotations.NullMarked;
