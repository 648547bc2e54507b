@NullMarked
package sikkerby.query.log;

import org.jspecify.annotations.NullMarked;
