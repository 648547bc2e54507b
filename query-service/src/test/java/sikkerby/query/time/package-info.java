@NullMarked
package sikkerby.query.time;

import org.jspecify.annotations.NullMarked;
