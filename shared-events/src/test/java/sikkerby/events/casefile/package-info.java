@NullMarked
package sikkerby.events.casefile;

import org.jspecify.annotations.NullMarked;
