/** What is measured, how figures are made of it, and how they are told. */
@NullMarked
package sikkerby.benchmark.figure;

import org.jspecify.annotations.NullMarked;
