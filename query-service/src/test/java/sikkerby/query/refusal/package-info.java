@NullMarked
package sikkerby.query.refusal;

import org.jspecify.annotations.NullMarked;
