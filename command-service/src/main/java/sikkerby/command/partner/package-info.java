/** The rules of partners. */
@NullMarked
package sikkerby.command.partner;

import org.jspecify.annotations.NullMarked;
