/** How fast the tracker is, beside what PostgreSQL itself can do in the same minutes. */
@NullMarked
package sikkerby.benchmark;

import org.jspecify.annotations.NullMarked;
