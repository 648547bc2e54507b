@NullMarked
package sikkerby.local.story;

import org.jspecify.annotations.NullMarked;
