@NullMarked
package sikkerby.query;

import org.jspecify.annotations.NullMarked;
