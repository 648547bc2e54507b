/** How a question travels from a controller to its handler and back, and what can be wrong with it. */
@NullMarked
package sikkerby.query.ask;

import org.jspecify.annotations.NullMarked;
