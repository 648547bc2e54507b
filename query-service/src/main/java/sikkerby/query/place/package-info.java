/** The districts and areas, and what lies within what. */
@NullMarked
package sikkerby.query.place;

import org.jspecify.annotations.NullMarked;
