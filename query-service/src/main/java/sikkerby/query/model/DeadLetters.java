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

    /** An object that was given up, by an operator or by a rebuild, until its next fact is taken in. */
    public record Gap(String model, UUID object, long position) {}

    public List<Gap> gaps() {
        return jdbc.sql("""
                        select model, object, known_from as position
                          from read.gap where known_to is null order by model, known_from
                        """).query(Gap.class).list();
    }

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

    /** Takes them in, in order; true where the object is complete now. */
    public boolean retry(String model, UUID object) {
        projections.retry(model, object.toString());
        return missing(model, object) == 0;
    }

    /**
     * Gives them up: the rows stay as they are, and say that they are incomplete, until the object's next fact, which takes
     * in everything before it.
     */
    public int discard(String model, UUID object) {
        return jdbc.sql("""
                        with given_up as (
                            delete from read.dead_letter
                             where processing_group = :model and sequence_identifier = :object returning position),
                        gap as (
                            insert into read.gap (model, object, known_from)
                            select :model, cast(:object as uuid), min(position) from given_up having count(*) > 0
                            on conflict do nothing)
                        select count(*) from given_up
                        """)
                .param("model", model)
                .param("object", object.toString())
                .query(Integer.class)
                .single();
    }

    private long missing(String model, UUID object) {
        return jdbc.sql("""
                        select (select count(*) from read.dead_letter
                                 where processing_group = :model and sequence_identifier = :object)
                             + (select count(*) from read.gap
                                 where model = :model and object = cast(:object as uuid) and known_to is null)
                        """)
                .param("model", model)
                .param("object", object.toString())
                .query(Long.class)
                .single();
    }
}
