package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log as a reader sees it. */
record Order(List<Entry> entries) {

    /** One event in its place. */
    record Entry(long position, UUID object, long sequence, Instant recordedAt, long globalIndex) {}

    static Order in(DataSource database) {
        return after(database, 0);
    }

    static Order after(DataSource database, long position) {
        return new Order(JdbcClient.create(database)
                .sql("""
                        select position, aggregate_id, sequence, recorded_at, global_index
                        from log.entry join log.event using (global_index)
                        where position > :position
                        order by position
                        """)
                .param("position", position)
                .query((row, _) -> new Entry(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant(),
                        row.getLong(5)))
                .list());
    }

    /** Dense from 1, each object's events in their order, and registreringstid never going back. */
    void isSound() {
        var next = new HashMap<UUID, Long>();
        var recordedAt = Instant.MIN;
        long position = 0;
        for (var entry : entries) {
            assertThat(entry.position()).isEqualTo(++position);
            assertThat(entry.sequence()).as("of %s", entry).isEqualTo(next.getOrDefault(entry.object(), 0L));
            assertThat(entry.recordedAt()).as("of %s", entry).isAfterOrEqualTo(recordedAt);
            next.put(entry.object(), entry.sequence() + 1);
            recordedAt = entry.recordedAt();
        }
    }
}
