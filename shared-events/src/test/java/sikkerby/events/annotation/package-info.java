/** Examples of what is noted on entries. */
@NullMarked
package sikkerby.events.annotation;

import org.jspecify.annotations.NullMarked;
