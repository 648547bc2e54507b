/** What every event is made of: free words that can be erased, codes, periods, and the circumstances under which something was recorded. */
@NullMarked
package sikkerby.events.fact;

import org.jspecify.annotations.NullMarked;
