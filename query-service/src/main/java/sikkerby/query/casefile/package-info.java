/** The cases that partners keep: what was written down, filed and linked, and what still has to be filed. */
@NullMarked
package sikkerby.query.casefile;

import org.jspecify.annotations.NullMarked;
