/** All of it on one machine, by one command. */
@NullMarked
package sikkerby.local;

import org.jspecify.annotations.NullMarked;
