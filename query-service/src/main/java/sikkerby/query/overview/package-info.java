/** What binds, what is late, what waits for whom and what changed, at one glance. */
@NullMarked
package sikkerby.query.overview;

import org.jspecify.annotations.NullMarked;
