@NullMarked
package sikkerby.query.late;

import org.jspecify.annotations.NullMarked;
