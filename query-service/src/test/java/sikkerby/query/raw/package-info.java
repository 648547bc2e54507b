@NullMarked
package sikkerby.query.raw;

import org.jspecify.annotations.NullMarked;
