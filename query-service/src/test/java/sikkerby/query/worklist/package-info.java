@NullMarked
package sikkerby.query.worklist;

import org.jspecify.annotations.NullMarked;
