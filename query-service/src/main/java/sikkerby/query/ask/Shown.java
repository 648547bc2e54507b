package sikkerby.query.ask;

/**
 * An answer, and the position of the log up to which everything was known to it.
 *
 * @param knownAt answered as header {@code Known-At-Position}
 */
public record Shown<R>(R value, long knownAt) {}
