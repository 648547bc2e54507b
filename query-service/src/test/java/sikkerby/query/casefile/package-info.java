@NullMarked
package sikkerby.query.casefile;

import org.jspecify.annotations.NullMarked;
