@NullMarked
package sikkerby.events.correction;

import org.jspecify.annotations.NullMarked;
