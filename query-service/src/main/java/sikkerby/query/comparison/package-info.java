/** The same question put under two pairs of dates, and where the answers differ. */
@NullMarked
package sikkerby.query.comparison;

import org.jspecify.annotations.NullMarked;
