/** What can be said in a random story, and in which words. */
@NullMarked
package sikkerby.endtoend.words;

import org.jspecify.annotations.NullMarked;
