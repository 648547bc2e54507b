/** What was recorded wrongly, and how it is now understood; what was known before stays as it was. */
@NullMarked
package sikkerby.events.correction;

import org.jspecify.annotations.NullMarked;
