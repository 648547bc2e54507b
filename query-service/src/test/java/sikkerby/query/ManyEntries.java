package sikkerby.query;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Some thousand entries of a log that tell nobody anything, and as many refusals; so that an index is worth while. */
final class ManyEntries {

    private ManyEntries() {}

    /** Recorded one a minute after all that is there; read models pass them by. They stay. */
    static void append(RunningService service) {
        var owner = JdbcClient.create(service.database().owner());
        owner.sql("""
                with said as (
                    insert into log.event (event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at,
                                           payload, metadata)
                    select gen_random_uuid(), 'mange', gen_random_uuid(), 0, 'mange.Sagt', 1, now(),
                           convert_to('{"occurredOn": "2023-01-01"}', 'UTF8'),
                           convert_to('{"actor": "ingen", "origin": "IMPORT"}', 'UTF8')
                      from generate_series(1, :many)
                    returning global_index)
                insert into log.entry (position, global_index, recorded_at)
                select l.position + n, global_index, l.recorded_at + n * interval '1 minute'
                  from (select global_index, row_number() over (order by global_index) as n from said) s,
                       (select position, recorded_at from log.entry order by position desc limit 1) l
                """).param("many", ManyRows.MANY).update();
        owner.sql("""
                insert into command.refusal_log (at, actor, command, code, target)
                select timestamptz '2022-01-01' + n * interval '1 hour', 'p' || n % 97, 'PledgeCommitment', 'C' || n % 97,
                       gen_random_uuid()
                  from generate_series(1, :many) n
                """).param("many", ManyRows.MANY).update();
        owner.sql("analyze log.event, log.entry, command.refusal_log").update();
        var end = owner.sql("""
                with l as (select position, recorded_at from log.entry order by position desc limit 1)
                update log.head h set position = l.position, watermark = l.recorded_at from l returning h.position
                """).query(String.class).single();
        owner.sql("select pg_notify('log', :end)").param("end", end).query().listOfRows();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/changes?from=@0&limit=1")
                        .header("Known-At-Position")
                        .equals(end));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> owner.sql("select max(position)::text from read.timing")
                        .query(String.class)
                        .single()
                        .equals(end));
        owner.sql("analyze read.timing").update();
    }
}
