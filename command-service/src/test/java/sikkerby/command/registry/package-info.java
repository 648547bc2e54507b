/** What the rules know in the tests. */
@NullMarked
package sikkerby.command.registry;

import org.jspecify.annotations.NullMarked;
