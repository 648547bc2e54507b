package sikkerby.command.log;

import java.time.Instant;
import java.util.UUID;
import sikkerby.command.log.Head.Cursor;

/**
 * An event that may get its position now: nothing that was appended before it can still come.
 *
 * @param ready it is its object's first, or the one before it has its position
 */
record Candidate(Cursor at, UUID object, long sequence, boolean ready, Instant appendedAt) {}
