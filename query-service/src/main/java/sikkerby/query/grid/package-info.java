/** One object on both time axes at once. */
@NullMarked
package sikkerby.query.grid;

import org.jspecify.annotations.NullMarked;
