/** The reference data and the demo's story, sent to the command service as its users would send them. */
@NullMarked
package sikkerby.local.story;

import org.jspecify.annotations.NullMarked;
