/** The agencies and organisations that make agreements, and how they belong together. */
@NullMarked
package sikkerby.events.partner;

import org.jspecify.annotations.NullMarked;
