@NullMarked
package sikkerby.query.brief;

import org.jspecify.annotations.NullMarked;
