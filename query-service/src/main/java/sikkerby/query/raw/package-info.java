/** The log as it stands, for auditors. */
@NullMarked
package sikkerby.query.raw;

import org.jspecify.annotations.NullMarked;
