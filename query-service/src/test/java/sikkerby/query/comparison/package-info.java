@NullMarked
package sikkerby.query.comparison;

import org.jspecify.annotations.NullMarked;
