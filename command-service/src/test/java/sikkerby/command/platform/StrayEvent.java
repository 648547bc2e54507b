package sikkerby.command.platform;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.testing.TestDatabase;

/** An event that is stored before the one it follows: the sequencer holds it back until that is there too. */
final class StrayEvent {

    private final JdbcClient database;
    private final UUID object = UUID.randomUUID();

    StrayEvent(TestDatabase database) {
        this.database = JdbcClient.create(database.command());
        write(1);
    }

    void isFollowedByItsPredecessor() {
        write(0);
    }

    private void write(long sequence) {
        database.sql("""
                        insert into log.event (event_id, aggregate_type, aggregate_id, sequence, type, revision,
                                               appended_at, payload, metadata)
                        values (:id, 'Thing', :object, :sequence, 'thing.Happened', 1, now(), '', '')
                        """)
                .param("id", UUID.randomUUID())
                .param("object", object)
                .param("sequence", sequence)
                .update();
    }
}
