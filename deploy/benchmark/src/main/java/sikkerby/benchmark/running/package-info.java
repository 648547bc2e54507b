/** The database and the services that are measured, as they run elsewhere. */
@NullMarked
package sikkerby.benchmark.running;

import org.jspecify.annotations.NullMarked;
