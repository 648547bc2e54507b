/** Wiring. */
@NullMarked
package sikkerby.command.platform;

import org.jspecify.annotations.NullMarked;
