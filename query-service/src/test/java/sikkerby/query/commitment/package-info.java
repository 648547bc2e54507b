@NullMarked
package sikkerby.query.commitment;

import org.jspecify.annotations.NullMarked;
