-- What the command service keeps for itself, beside the log.
create schema if not exists command;
grant usage on schema command to sikkerby_command;

-- Commands sent twice: the first answer, given again.
create table command.idempotency_key (
    caller    text        not null,
    path      text        not null,
    key       uuid        not null,
    body_hash bytea       not null,
    status    integer     not null,
    answer    bytea       not null,
    event_id  uuid,
    stored_at timestamptz not null,
    constraint idempotency_key_is_new primary key (caller, path, key)
);
comment on table command.idempotency_key is 'Written in the transaction of the events it answers for.';

-- The numbers that people call objects by: drawn once, never given again.
create table command.number (
    series text    not null,
    year   integer not null,
    last   integer not null check (last >= 1),
    primary key (series, year)
);

-- Where loading an object may begin instead of at its first event. Can be emptied at any time.
create table command.snapshot (
    aggregate_id   uuid        primary key,
    aggregate_type text        not null,
    sequence       bigint      not null,
    type           text        not null,
    revision       text,
    payload        bytea       not null,
    taken_at       timestamptz not null
);

-- Commands that were refused: who tried what, and why not. Nothing of what was sent.
create table command.refusal_log (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null,
    actor   text        not null,
    partner text,
    command text        not null,
    code    text        not null,
    target  uuid
);
create index refusal_log_at on command.refusal_log (at);

-- The demo story's time, while it is told.
create table command.story_clock (
    single boolean    primary key default true check (single),
    at    timestamptz not null,
    ended boolean     not null default false
);

grant select, insert on command.idempotency_key, command.refusal_log to sikkerby_command;
grant select, insert, update on command.number, command.story_clock to sikkerby_command;
grant select, insert, update, delete on command.snapshot to sikkerby_command;
