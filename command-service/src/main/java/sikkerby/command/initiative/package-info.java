/** The rules of initiatives. */
@NullMarked
package sikkerby.command.initiative;

import org.jspecify.annotations.NullMarked;
