package sikkerby.query.time;

import java.time.LocalDate;

/**
 * The two dates under which everything is read.
 *
 * @param validAt the day asked about (virkningstid), Europe/Copenhagen
 * @param knownAt the last position of the log that counts (registreringstid); 0 is before everything
 * @param present nothing later is known to any read model that the question reads
 */
public record AsOf(LocalDate validAt, long knownAt, boolean present) {

    /** For a question that reads no tables, or that is about the past. */
    public AsOf(LocalDate validAt, long knownAt) {
        this(validAt, knownAt, false);
    }
}
