/** What the world looks like against then. */
@NullMarked
package sikkerby.query.change;

import org.jspecify.annotations.NullMarked;
