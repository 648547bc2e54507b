/** The rules of remarks and objections, tested. */
@NullMarked
package sikkerby.command.annotation;

import org.jspecify.annotations.NullMarked;
