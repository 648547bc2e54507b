/** The stored form of events: names, revisions and exact JSON, which never change. */
@NullMarked
package sikkerby.events.stored;

import org.jspecify.annotations.NullMarked;
