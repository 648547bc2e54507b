@NullMarked
package sikkerby.query.change;

import org.jspecify.annotations.NullMarked;
