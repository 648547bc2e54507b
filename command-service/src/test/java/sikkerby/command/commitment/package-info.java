/** The rules of commitments, tested. */
@NullMarked
package sikkerby.command.commitment;

import org.jspecify.annotations.NullMarked;
