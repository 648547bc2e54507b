/** The log as it is read: in its one order, by position, and by object. */
@NullMarked
package sikkerby.query.log;

import org.jspecify.annotations.NullMarked;
