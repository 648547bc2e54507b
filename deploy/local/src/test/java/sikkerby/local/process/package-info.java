@NullMarked
package sikkerby.local.process;

import org.jspecify.annotations.NullMarked;
