/** Where commands come in over HTTP: who calls, sent twice, sent too late, and the answer. */
@NullMarked
package sikkerby.command.desk;

import org.jspecify.annotations.NullMarked;
