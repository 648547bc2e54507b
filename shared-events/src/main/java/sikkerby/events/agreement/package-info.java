/** What several parties bind themselves to, version by version. */
@NullMarked
package sikkerby.events.agreement;

import org.jspecify.annotations.NullMarked;
