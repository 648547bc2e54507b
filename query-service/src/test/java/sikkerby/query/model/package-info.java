@NullMarked
package sikkerby.query.model;

import org.jspecify.annotations.NullMarked;
