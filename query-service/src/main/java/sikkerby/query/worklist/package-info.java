/** What waits for whoever asks. */
@NullMarked
package sikkerby.query.worklist;

import org.jspecify.annotations.NullMarked;
