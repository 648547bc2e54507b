/** Classes that break a rule on purpose, so that a test can show that the rule bites. */
@NullMarked
package sikkerby.command.culprit.stranger;

import org.jspecify.annotations.NullMarked;
