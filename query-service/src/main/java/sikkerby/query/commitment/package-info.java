/** What each party promised, by when, and what came of it. */
@NullMarked
package sikkerby.query.commitment;

import org.jspecify.annotations.NullMarked;
