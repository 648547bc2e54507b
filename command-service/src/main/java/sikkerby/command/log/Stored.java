package sikkerby.command.log;

import java.util.UUID;

/** One event as it was appended, seen from outside: which object's, its number there, and its id. */
public record Stored(UUID object, long sequence, UUID event) {}
