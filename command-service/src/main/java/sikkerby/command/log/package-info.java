/** The event store: one order that never changes, appended to by group commit and numbered by a sequencer. */
@NullMarked
package sikkerby.command.log;

import org.jspecify.annotations.NullMarked;
