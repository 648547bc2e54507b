/** Classes that break a rule on purpose, so that a test can show that the rule bites. */
@NullMarked
package sikkerby.query.culprit;

import org.jspecify.annotations.NullMarked;
