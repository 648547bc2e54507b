/** Children of the launcher that never outlive it. */
@NullMarked
package sikkerby.local.process;

import org.jspecify.annotations.NullMarked;
