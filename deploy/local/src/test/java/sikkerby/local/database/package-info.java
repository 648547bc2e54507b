@NullMarked
package sikkerby.local.database;

import org.jspecify.annotations.NullMarked;
