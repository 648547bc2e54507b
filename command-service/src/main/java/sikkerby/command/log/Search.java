package sikkerby.command.log;

import java.util.UUID;

/** A look at all objects of a kind that name this one. */
record Search(UUID referred, String kind) {}
