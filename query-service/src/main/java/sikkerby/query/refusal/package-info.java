/** What was tried and refused. */
@NullMarked
package sikkerby.query.refusal;

import org.jspecify.annotations.NullMarked;
