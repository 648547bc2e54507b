package sikkerby.query.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What projections could not take in: to be looked at, tried again, or given up. */
public final class DeadLetters {

    private final JdbcClient jdbc;
    private final Projections projections;

    public DeadLetters(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** One entry of the log that waits, and why; those behind it in its object wait without a cause of their own. */
    public record Letter(
            String model,
            UUID object,
            long position,
            UUID event,
            String enqueuedAt,
            @Nullable String causeType,
            @Nullable String cause) {}

    public List<Letter> all() {
        return jdbc.sql("""
                        select processing_group as model, sequence_identifier::uuid as object, position,
                               event_identifier::uuid as event, enqueued_at, cause_type, cause_message as cause
                          from read.dead_letter order by processing_group, position
                        """).query(Letter.class).list();
    }

    /** Whether there is such a read model. */
    public boolean mayBeOf(String model) {
        return projections.names().contains(model);
    }

    /** Takes them in, in order; true where none of the object is left. */
    public boolean retry(String model, UUID object) {
        projections.retry(model, object.toString());
        return waiting(model, object) == 0;
    }

    /** Gives them up: the rows stay as they are until the object's next fact, which takes in everything before it. */
    public int discard(String model, UUID object) {
        return jdbc.sql(
                        "delete from read.dead_letter where processing_group = :model and sequence_identifier = :object")
                .param("model", model)
                .param("object", object.toString())
                .update();
    }

    private long waiting(String model, UUID object) {
        return jdbc.sql("""
                        select count(*) from read.dead_letter
                         where processing_group = :model and sequence_identifier = :object
                        """)
                .param("model", model)
                .param("object", object.toString())
                .query(Long.class)
                .single();
    }
}
