@NullMarked
package sikkerby.query.agreement;

import org.jspecify.annotations.NullMarked;
