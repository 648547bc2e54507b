/** A plain model of the rules, kept in memory, that shares nothing with the services. */
@NullMarked
package sikkerby.endtoend.rules;

import org.jspecify.annotations.NullMarked;
