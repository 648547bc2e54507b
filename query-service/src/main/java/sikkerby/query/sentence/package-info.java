/** What happened, as sentences a civil servant would write, in Danish and English. */
@NullMarked
package sikkerby.query.sentence;

import org.jspecify.annotations.NullMarked;
