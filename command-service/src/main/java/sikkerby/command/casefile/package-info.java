/** The rules of cases. */
@NullMarked
package sikkerby.command.casefile;

import org.jspecify.annotations.NullMarked;
