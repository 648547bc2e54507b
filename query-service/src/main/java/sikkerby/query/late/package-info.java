/** What was recorded long after it happened, and how long that takes each agency. */
@NullMarked
package sikkerby.query.late;

import org.jspecify.annotations.NullMarked;
