/** The rules of commitments. */
@NullMarked
package sikkerby.command.commitment;

import org.jspecify.annotations.NullMarked;
