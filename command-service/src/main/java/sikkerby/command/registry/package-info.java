/** What a rule may know about other objects. */
@NullMarked
package sikkerby.command.registry;

import org.jspecify.annotations.NullMarked;
