@NullMarked
package sikkerby.local;

import org.jspecify.annotations.NullMarked;
