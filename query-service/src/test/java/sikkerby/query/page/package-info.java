@NullMarked
package sikkerby.query.page;

import org.jspecify.annotations.NullMarked;
