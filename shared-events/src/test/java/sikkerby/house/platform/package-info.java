@NullMarked
package sikkerby.house.platform;

import org.jspecify.annotations.NullMarked;
