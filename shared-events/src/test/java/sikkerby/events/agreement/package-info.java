/** The shared cast: one agreement and its story. */
@NullMarked
package sikkerby.events.agreement;

import org.jspecify.annotations.NullMarked;
