/** What happens by itself once its day has come. */
@NullMarked
package sikkerby.command.agenda;

import org.jspecify.annotations.NullMarked;
