/** Who makes up what is said next in a random story. */
@NullMarked
package sikkerby.endtoend.tellers;

import org.jspecify.annotations.NullMarked;
