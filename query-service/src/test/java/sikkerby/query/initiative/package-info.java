@NullMarked
package sikkerby.query.initiative;

import org.jspecify.annotations.NullMarked;
