/** Who acts, under which circumstances, and how a command is refused: the words all rules share. */
@NullMarked
package sikkerby.command.act;

import org.jspecify.annotations.NullMarked;
