package sikkerby.benchmark.seed;

import java.time.Instant;
import java.util.Map;

/**
 * What was written into a log.
 *
 * @param objects how many of each kind
 * @param end when the last event was recorded
 */
public record Generated(long events, long objects, Map<String, Long> kinds, Instant end) {}
