package sikkerby.command.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sikkerby.command.log.Head.Cursor;

/**
 * Gives positions while its session holds the sequencer's lock. What it writes rests on the head being where it left it: one
 * that has lost the lock without noticing writes nothing more.
 */
final class Leader {

    /** What one turn did. */
    record Turn(List<Candidate> placed, List<Candidate> held, Instant recordedAt) {

        boolean isFull() {
            return placed.size() + held.size() >= SequencerSql.WINDOW && !placed.isEmpty();
        }
    }

    /** Another sequencer has written meanwhile. */
    static final class Deposed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Deposed() {
            super("Another sequencer leads.", null, false, false);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Leader.class);

    private final Connection connection;
    private final Clock clock;
    private Head head;

    private Leader(Connection connection, Clock clock, Head head) {
        this.connection = connection;
        this.clock = clock;
        this.head = head;
    }

    /** Takes over where the last leader stopped, in this cluster or in the one that was restored from. */
    static Leader takingOver(Connection connection, Clock clock) throws SQLException {
        var cluster = SequencerSql.cluster(connection);
        var leader = new Leader(connection, clock, SequencerSql.head(connection, cluster));
        if (leader.isNewIn(cluster)) leader.moveTo(cluster);
        return leader;
    }

    Head head() {
        return head;
    }

    /** Places what can be placed now. */
    Turn turn() throws SQLException {
        var placing = Placing.of(SequencerSql.window(connection, head), head.cursor());
        var recordedAt = write(placing.placed(), placing.cursor());
        return new Turn(placing.placed(), placing.held(), recordedAt);
    }

    /** Lets time pass: nothing will be recorded at or before the clock's instant any more. */
    void idle() throws SQLException {
        var oldest = SequencerSql.oldestRunning(connection);
        if (!SequencerSql.window(connection, head).isEmpty()) return;
        var now = now();
        if (!now.isAfter(head.watermark())) return;
        moveTo(head.moved(0, new Cursor(oldest, 0), now), List.of());
    }

    OptionalLong stalledBy() throws SQLException {
        return SequencerSql.stalledBy(connection, head);
    }

    private Instant write(List<Candidate> placed, Cursor cursor) throws SQLException {
        if (placed.isEmpty()) return head.watermark();
        var earliest = head.watermark().plus(1, ChronoUnit.MICROS);
        var now = now();
        var recordedAt = now.isAfter(earliest) ? now : earliest;
        moveTo(head.moved(placed.size(), cursor, recordedAt), placed);
        return recordedAt;
    }

    private void moveTo(Head after, List<Candidate> placed) throws SQLException {
        if (!SequencerSql.write(connection, head, after, placed)) throw new Deposed();
        head = after;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private boolean isNewIn(String cluster) throws SQLException {
        var renamed = !cluster.equals(head.cluster())
                && !cluster.equals(SequencerSql.UNKNOWN_CLUSTER)
                && !head.cluster().equals(SequencerSql.UNKNOWN_CLUSTER);
        return renamed || head.cursor().tx() > SequencerSql.nextTransaction(connection);
    }

    /** In a new cluster transaction ids start over: first what was brought along, then what is written here. */
    private void moveTo(String cluster) throws SQLException {
        var firstHere = SequencerSql.firstHere(connection);
        LOG.warn("The log was restored into cluster {}; what was written here begins at {}", cluster, firstHere);
        var placing = Placing.of(SequencerSql.leftovers(connection, firstHere), head.cursor());
        while (!placing.placed().isEmpty()) {
            write(placing.placed(), head.cursor());
            placing = Placing.of(SequencerSql.leftovers(connection, firstHere), head.cursor());
        }
        var held =
                placing.held().stream().mapToLong(it -> it.at().globalIndex()).min();
        held.ifPresent(index -> LOG.error("Restored without its predecessor: the event with global index {}", index));
        moveTo(head.inNewCluster(cluster, held.orElse(firstHere)), List.of());
    }
}
