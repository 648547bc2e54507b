package sikkerby.query.time;

import java.time.LocalDate;

/**
 * The two dates under which everything is read.
 *
 * @param validAt the day asked about (virkningstid), Europe/Copenhagen
 * @param knownAt the last position of the log that counts (registreringstid); 0 is before everything
 */
public record AsOf(LocalDate validAt, long knownAt) {}
