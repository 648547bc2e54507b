@NullMarked
package sikkerby.local.identity;

import org.jspecify.annotations.NullMarked;
