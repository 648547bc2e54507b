/** Random stories, told by several users at a time, and compared with what the rules say. */
@NullMarked
package sikkerby.endtoend.stories;

import org.jspecify.annotations.NullMarked;
