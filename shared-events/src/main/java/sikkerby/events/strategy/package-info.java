/** The period frames of the city's work, and their principles. */
@NullMarked
package sikkerby.events.strategy;

import org.jspecify.annotations.NullMarked;
