@NullMarked
package sikkerby.query.grid;

import org.jspecify.annotations.NullMarked;
