/** The rules of corrections, tested. */
@NullMarked
package sikkerby.command.correction;

import org.jspecify.annotations.NullMarked;
