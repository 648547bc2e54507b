/** Which principles are served where, and where none is. */
@NullMarked
package sikkerby.query.coverage;

import org.jspecify.annotations.NullMarked;
