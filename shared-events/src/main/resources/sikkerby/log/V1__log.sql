-- The log: what both services rest on. Written by the command service alone, and only ever added to.
create schema if not exists log;
grant usage on schema log to sikkerby_command, sikkerby_query, sikkerby_erasure;

create table log.event (
    global_index   bigint generated always as identity primary key,
    tx             xid8        not null default pg_current_xact_id(),
    event_id       uuid        not null,
    aggregate_type text        not null,
    aggregate_id   uuid        not null,
    sequence       bigint      not null check (sequence >= 0),
    type           text        not null,
    revision       integer     not null,
    appended_at    timestamptz not null,
    payload        bytea       not null,
    metadata       bytea       not null,
    content        bytea,
    constraint event_id_is_new unique (event_id),
    constraint event_sequence_is_new unique (aggregate_id, sequence)
);
comment on table log.event is 'What happened, as exact bytes. Only content may ever change, and only to null.';
comment on column log.event.tx is 'The transaction that appended it: events are put in order by (tx, global_index).';
comment on column log.event.sequence is 'Counts an object''s events from 0.';
comment on column log.event.appended_at is 'The appending service''s clock; registreringstid is log.entry.recorded_at.';
create index event_in_order on log.event (tx, global_index);

-- The one order. A row says that an event stands at this position, and was known from this instant on.
create table log.entry (
    position     bigint      primary key check (position >= 1),
    global_index bigint      not null references log.event (global_index),
    recorded_at  timestamptz not null,
    constraint entry_is_new unique (global_index)
);
create index entry_recorded_at on log.entry (recorded_at, position);

-- Where the sequencer stands. One row; no event can any more be recorded at or before the watermark.
create table log.head (
    single       boolean     primary key default true check (single),
    position     bigint      not null,
    tx           xid8        not null,
    global_index bigint      not null,
    epoch_from   bigint      not null,
    cluster      text        not null,
    watermark    timestamptz not null
);
comment on column log.head.tx is 'With global_index: everything up to here has a position.';
comment on column log.head.cluster is 'The system identifier of the cluster in which tx counts.';
comment on column log.head.epoch_from is 'The first global_index written in this cluster; older ones were restored.';

create function log.never_changes() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'event' then
        if new.content is null
           and (to_jsonb(new) - 'content') = (to_jsonb(old) - 'content') then
            return new;
        end if;
    end if;
    raise exception 'The log is only ever added to (% on %).', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger event_never_changes before update or delete on log.event
    for each row execute function log.never_changes();
create trigger event_is_never_emptied before truncate on log.event
    for each statement execute function log.never_changes();
create trigger entry_never_changes before update or delete on log.entry
    for each row execute function log.never_changes();
create trigger entry_is_never_emptied before truncate on log.entry
    for each statement execute function log.never_changes();

grant select, insert on log.event, log.entry to sikkerby_command;
grant select, insert, update on log.head to sikkerby_command;
grant select on log.event, log.entry, log.head to sikkerby_query;
grant select (global_index, aggregate_id, event_id, content), update (content) on log.event to sikkerby_erasure;
