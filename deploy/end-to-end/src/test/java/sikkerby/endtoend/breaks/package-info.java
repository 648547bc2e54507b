/** Deliberate faults in copies of the services, which random stories have to find. */
@NullMarked
package sikkerby.endtoend.breaks;

import org.jspecify.annotations.NullMarked;
