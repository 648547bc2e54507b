/** What is noted on entries of the log. */
@NullMarked
package sikkerby.events.annotation;

import org.jspecify.annotations.NullMarked;
