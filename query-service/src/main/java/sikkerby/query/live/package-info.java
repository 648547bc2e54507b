/** What is new, told to pages that are open. */
@NullMarked
package sikkerby.query.live;

import org.jspecify.annotations.NullMarked;
