package sikkerby.command.agenda;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.command.desk.Clockwork.Basis;

/** The agenda as it is stored: made from the log, and up to date with it to a position. */
@Component
class AgendaTable {

    /** Something that happened, in its place. */
    record Happened(long position, UUID event, UUID object, String type, Instant recordedAt) {}

    /** A duty on its way into the table. */
    record Line(UUID object, String duty, LocalDate dueOn, UUID basis) {}

    private static final int BATCH = 500;

    private final JdbcClient database;

    AgendaTable(JdbcClient database) {
        this.database = database;
    }

    long cursor() {
        return database.sql("select position from command.agenda_cursor")
                .query(Long.class)
                .single();
    }

    List<Happened> after(long position) {
        return database.sql("""
                        select position, event_id, aggregate_id, type, recorded_at
                        from log.entry join log.event using (global_index)
                        where position > :position
                        order by position limit :batch
                        """)
                .param("position", position)
                .param("batch", BATCH)
                .query((row, _) -> new Happened(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    /**
     * Puts down what these objects have to do now, and nothing else for them. What rests on an event without a position is
     * left to whoever meets that event. Writes nothing where another instance has moved the cursor.
     */
    void move(long from, long to, Collection<UUID> concerned, List<Line> lines) {
        database.sql("""
                        with moved as (
                            update command.agenda_cursor set position = :to where position = :from returning position
                        ), standing as (
                            select line.object, line.duty, line.due_on, line.basis, entry.position
                            from unnest(:objects::uuid[], :duties, :days::date[], :bases::uuid[])
                                as line (object, duty, due_on, basis)
                            join log.event on event.event_id = line.basis
                            join log.entry using (global_index)
                            where exists (select from moved)
                        ), removed as (
                            delete from command.agenda
                            where agenda.object = any(:concerned::uuid[]) and exists (select from moved)
                            and not exists (
                                select from standing
                                where (standing.object, standing.duty, standing.due_on, standing.basis)
                                    = (agenda.object, agenda.duty, agenda.due_on, agenda.basis))
                        )
                        insert into command.agenda (object, duty, due_on, basis, position)
                        select object, duty, due_on, basis, position from standing
                        on conflict do nothing
                        """)
                .param("from", from)
                .param("to", to)
                .param("concerned", concerned.stream().map(UUID::toString).toArray(String[]::new))
                .param(
                        "objects",
                        lines.stream().map(it -> it.object().toString()).toArray(String[]::new))
                .param("duties", lines.stream().map(Line::duty).toArray(String[]::new))
                .param("days", lines.stream().map(it -> it.dueOn().toString()).toArray(String[]::new))
                .param("bases", lines.stream().map(it -> it.basis().toString()).toArray(String[]::new))
                .update();
    }

    /** Whether all that is stored of these objects has its position. */
    boolean arePlaced(List<Due> tried) {
        return database.sql("""
                        select not exists (
                            select from log.event where aggregate_id = any(:objects::uuid[])
                            and not exists (select from log.entry where entry.global_index = event.global_index))
                        """)
                .param(
                        "objects",
                        tried.stream().map(it -> it.object().toString()).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** What is due on the first day on which something is that may be tried, in the order of what it rests on. */
    List<Due> next(LocalDate today, Instant now) {
        return database.sql("""
                        with open as (
                            select object, duty, due_on, basis, position, attempts from command.agenda
                            where due_on <= :today and (again_at is null or again_at <= :now)
                        )
                        select open.object, duty, due_on, basis, attempts,
                            convert_from(event.metadata, 'UTF8')::jsonb ->> 'correlation' as correlation
                        from open join log.event on event.event_id = open.basis
                        where due_on = (select min(due_on) from open)
                        order by position, open.object, duty limit :batch
                        """)
                .param("today", today)
                .param("now", Timestamp.from(now))
                .param("batch", BATCH)
                .query((row, _) -> new Due(
                        row.getObject("object", UUID.class),
                        row.getString("duty"),
                        row.getObject("due_on", LocalDate.class),
                        new Basis(row.getObject("basis", UUID.class), UUID.fromString(row.getString("correlation"))),
                        row.getInt("attempts")))
                .list();
    }

    /** Keeps it from being tried again before that instant. */
    void setBack(Due due, String why, Instant again) {
        database.sql("""
                        update command.agenda set attempts = :attempts, again_at = :again, setback = :why
                        where object = :object and duty = :duty and due_on = :on and basis = :basis
                        """)
                .param("attempts", due.attempts() + 1)
                .param("again", Timestamp.from(again))
                .param("why", why)
                .param("object", due.object())
                .param("duty", due.duty())
                .param("on", due.on())
                .param("basis", due.basis().event())
                .update();
    }

    Optional<LocalDate> firstAfter(LocalDate day) {
        return database.sql("select min(due_on) from command.agenda where due_on > :day")
                .param("day", day)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    Waiting waiting(LocalDate today) {
        var setbacks =
                database.sql("""
                        select duty || ' of ' || object || ', due on ' || due_on || ': ' || setback
                        from command.agenda where due_on <= :today and setback is not null
                        order by due_on, position limit 5
                        """).param("today", today).query(String.class).list();
        return database.sql("select count(*), min(due_on) from command.agenda where due_on <= :today")
                .param("today", today)
                .query((row, _) -> new Waiting(row.getInt(1), row.getObject(2, LocalDate.class), setbacks))
                .single();
    }

    void forget() {
        database.sql("""
                        with emptied as (delete from command.agenda)
                        update command.agenda_cursor set position = 0
                        """).update();
    }
}
