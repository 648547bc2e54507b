/** The rules of agreements, tested. */
@NullMarked
package sikkerby.command.agreement;

import org.jspecify.annotations.NullMarked;
