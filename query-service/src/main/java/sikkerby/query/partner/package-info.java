/** The agencies and organisations, with their names as they were. */
@NullMarked
package sikkerby.query.partner;

import org.jspecify.annotations.NullMarked;
