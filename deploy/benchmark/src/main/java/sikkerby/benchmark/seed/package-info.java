/** Logs of any size that look like the city's work, made from a seed. */
@NullMarked
package sikkerby.benchmark.seed;

import org.jspecify.annotations.NullMarked;
