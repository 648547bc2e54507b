@NullMarked
package sikkerby.query.overview;

import org.jspecify.annotations.NullMarked;
