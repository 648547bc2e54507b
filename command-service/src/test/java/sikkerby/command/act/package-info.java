/** Who acts in the tests, and how they are refused. */
@NullMarked
package sikkerby.command.act;

import org.jspecify.annotations.NullMarked;
