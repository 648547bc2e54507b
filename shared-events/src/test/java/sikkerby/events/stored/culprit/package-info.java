/** A class that breaks a rule on purpose, so that a test can show that the rule bites. */
@NullMarked
package sikkerby.events.stored.culprit;

import org.jspecify.annotations.NullMarked;
