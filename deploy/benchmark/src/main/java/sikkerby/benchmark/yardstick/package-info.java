/** What PostgreSQL itself can do with the same rows. */
@NullMarked
package sikkerby.benchmark.yardstick;

import org.jspecify.annotations.NullMarked;
