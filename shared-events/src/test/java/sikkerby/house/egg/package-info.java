@NullMarked
package sikkerby.house.egg;

import org.jspecify.annotations.NullMarked;
