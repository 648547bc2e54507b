@NullMarked
package sikkerby.query.platform;

import org.jspecify.annotations.NullMarked;
