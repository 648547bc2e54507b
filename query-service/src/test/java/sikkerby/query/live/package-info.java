@NullMarked
package sikkerby.query.live;

import org.jspecify.annotations.NullMarked;
