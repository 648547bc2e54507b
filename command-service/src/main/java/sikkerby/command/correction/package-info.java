/** Saying that an entry was recorded wrongly: what we hold changes, what was known does not. */
@NullMarked
package sikkerby.command.correction;

import org.jspecify.annotations.NullMarked;
