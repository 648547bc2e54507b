/** Remarks on entries, and objections to what was recorded as somebody's word. */
@NullMarked
package sikkerby.command.annotation;

import org.jspecify.annotations.NullMarked;
