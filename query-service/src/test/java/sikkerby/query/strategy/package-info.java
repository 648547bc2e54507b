@NullMarked
package sikkerby.query.strategy;

import org.jspecify.annotations.NullMarked;
