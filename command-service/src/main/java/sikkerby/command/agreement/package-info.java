/** The rules of agreements. */
@NullMarked
package sikkerby.command.agreement;

import org.jspecify.annotations.NullMarked;
