/** The rules of strategies. */
@NullMarked
package sikkerby.command.strategy;

import org.jspecify.annotations.NullMarked;
