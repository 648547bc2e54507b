package sikkerby.command.log;

import java.time.Instant;

/**
 * Where the sequencer stands.
 *
 * @param position of the last entry
 * @param cursor everything up to here has a position
 * @param epochFrom the first global index that was written in this cluster
 * @param watermark nothing can be recorded at or before this instant any more
 */
record Head(long position, Cursor cursor, long epochFrom, String cluster, Instant watermark) {

    /** A place in the order of appending: by transaction, and within one by global index. */
    record Cursor(long tx, long globalIndex) {
        static final Cursor START = new Cursor(0, 0);
    }

    Head moved(long placed, Cursor cursor, Instant watermark) {
        return new Head(position + placed, cursor, epochFrom, cluster, watermark);
    }

    Head inNewCluster(String name, long firstHere) {
        return new Head(position, Cursor.START, firstHere, name, watermark);
    }
}
