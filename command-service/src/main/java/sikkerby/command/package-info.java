@NullMarked
package sikkerby.command;

import org.jspecify.annotations.NullMarked;
