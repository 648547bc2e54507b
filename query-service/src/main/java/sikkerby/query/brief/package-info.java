/** One page's worth about a place. */
@NullMarked
package sikkerby.query.brief;

import org.jspecify.annotations.NullMarked;
