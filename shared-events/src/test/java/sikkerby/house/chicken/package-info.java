@NullMarked
package sikkerby.house.chicken;

import org.jspecify.annotations.NullMarked;
