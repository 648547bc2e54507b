/** What people know things by, and how they are found by words. */
@NullMarked
package sikkerby.query.search;

import org.jspecify.annotations.NullMarked;
