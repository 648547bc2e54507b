@NullMarked
package sikkerby.house;

import org.jspecify.annotations.NullMarked;
