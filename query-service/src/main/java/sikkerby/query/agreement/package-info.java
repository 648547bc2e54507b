/** What the partners agreed, when it binds, and who is awaited. */
@NullMarked
package sikkerby.query.agreement;

import org.jspecify.annotations.NullMarked;
