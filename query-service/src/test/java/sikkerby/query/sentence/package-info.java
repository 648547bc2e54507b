@NullMarked
package sikkerby.query.sentence;

import org.jspecify.annotations.NullMarked;
