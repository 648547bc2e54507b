package sikkerby.events.stored.culprit;

import org.postgresql.util.PGobject;

/** A stored form that knows where it is stored. */
public record StoredInARow(PGobject row) {}
