@NullMarked
package sikkerby.house.culprit;

import org.jspecify.annotations.NullMarked;
