/** What all pages have in common: who looks at them under which dates, in which language, and the way to commands. */
@NullMarked
package sikkerby.query.page;

import org.jspecify.annotations.NullMarked;
