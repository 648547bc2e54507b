@NullMarked
package sikkerby.query.coverage;

import org.jspecify.annotations.NullMarked;
