-- What happens by itself once its day has come. Made from the log: can be emptied at any time, with the cursor set to 0.
create table command.agenda (
    object   uuid   not null,
    duty     text   not null,
    due_on   date   not null,
    basis    uuid   not null,
    position bigint not null,
    attempts integer not null default 0,
    again_at timestamptz,
    setback  text,
    primary key (object, duty, due_on, basis)
);
comment on column command.agenda.basis is 'The event from which it stands, and its position.';
comment on column command.agenda.again_at is 'Not to be tried before; the setback says why.';
create index agenda_in_order on command.agenda (due_on, position);

create table command.agenda_cursor (
    single   boolean primary key default true check (single),
    position bigint  not null
);
comment on table command.agenda_cursor is 'How far into the log the agenda has been made.';
insert into command.agenda_cursor (position) values (0);

-- The scheduler's own, as db-scheduler lays it down: which instance looks into the agenda, and when next.
create table command.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_due on command.scheduled_task (execution_time);
create index scheduled_task_alive on command.scheduled_task (last_heartbeat);

grant select, insert, update, delete on command.agenda, command.scheduled_task to sikkerby_command;
grant select, update on command.agenda_cursor to sikkerby_command;
