@NullMarked
package sikkerby.query.search;

import org.jspecify.annotations.NullMarked;
