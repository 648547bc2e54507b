/** Both services as users run them, reached over HTTP alone. */
@NullMarked
package sikkerby.endtoend;

import org.jspecify.annotations.NullMarked;
