@NullMarked
package sikkerby.events;

import org.jspecify.annotations.NullMarked;
