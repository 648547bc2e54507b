/** The rules of places. */
@NullMarked
package sikkerby.command.place;

import org.jspecify.annotations.NullMarked;
