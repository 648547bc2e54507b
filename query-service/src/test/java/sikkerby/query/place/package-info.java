@NullMarked
package sikkerby.query.place;

import org.jspecify.annotations.NullMarked;
