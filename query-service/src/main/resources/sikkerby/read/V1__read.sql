-- What the read side needs besides its read models. All of it may be thrown away and made again from the log.
create schema if not exists read;
create schema if not exists rebuild;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
grant usage on schema read to sikkerby_query;
grant usage on schema rebuild to sikkerby_query;

-- How far each projection has come; written in the transaction of the rows it stands for.
create table read.token (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

-- Entries of the log that a projection could not take in, each behind those of its object that went before.
-- A payload is only a reference to the log: no words are copied here.
create table read.dead_letter (
    dead_letter_id       text   primary key,
    processing_group     text   not null,
    sequence_identifier  text   not null,
    sequence_index       bigint not null,
    message_type         text   not null,
    event_identifier     text   not null,
    time_stamp           text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea,
    type                 text,
    aggregate_identifier text,
    sequence_number      bigint,
    token_type           text,
    token                bytea,
    enqueued_at          text   not null,
    last_touched         text,
    processing_started   text,
    cause_type           text,
    cause_message        text,
    diagnostics          bytea,
    position             bigint generated always as (substring(encode(token, 'escape') from '"globalIndex":(\d+)')::bigint) stored,
    unique (processing_group, sequence_identifier, sequence_index)
);

-- Objects that were left incomplete: a dead letter of theirs was given up, or a rebuild could not take them in. Closed by
-- the next fact that can be taken in, since it takes in everything before it; what was known in between stays incomplete.
create table read.gap (
    model      text   not null,
    object     uuid   not null,
    known_from bigint not null,
    known_to   bigint
);
create unique index gap_is_open on read.gap (model, object) where known_to is null;
create index gap_of_object on read.gap (model, object);

-- The key that seals cursors: made once for each installation, the same for all instances.
create table read.cursor_key (
    single boolean primary key default true check (single),
    key    bytea   not null
);

grant select, insert, update, delete on read.token, read.dead_letter, read.gap to sikkerby_query;
grant select, insert on read.cursor_key to sikkerby_query;

-- A rebuild writes a table like the live one beside it and then takes its place. Tables belong to the owner, so these
-- run as the owner; nobody else may call them. Indexes are made once the rows are there: that is much less work than to
-- keep them row by row, and what may not overlap is looked at all the same.
create function read.begin_rebuild(model text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    execute format('drop table if exists rebuild.%I', model);
    execute format('create table rebuild.%I (like read.%I including all excluding indexes)', model, model);
    execute format('grant select, insert, update, delete on rebuild.%I to sikkerby_query', model);
end
$$;

create function read.index_rebuild(model text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    live regclass := format('read.%I', model);
    made record;
begin
    for made in
        select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
         where conrelid = live and contype in ('p', 'u', 'x') order by oid
    loop
        execute format('alter table rebuild.%I add constraint %I %s', model, made.name, made.definition);
    end loop;
    for made in
        select pg_get_indexdef(indexrelid) as definition from pg_index
         where indrelid = live and not exists (select from pg_constraint where conindid = indexrelid) order by indexrelid
    loop
        execute replace(made.definition, format(' ON read.%I ', model), format(' ON rebuild.%I ', model));
    end loop;
end
$$;

create function read.drop_rebuild(model text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    execute format('drop table if exists rebuild.%I', model);
end
$$;

-- Waits no longer than a moment, so that questions never queue up behind it.
create function read.lock_for_swap(model text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp set lock_timeout = '200ms' as $$
begin
    execute format('lock table read.%I in access exclusive mode', model);
end
$$;

create function read.swap_in(model text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    execute format('drop table read.%I', model);
    execute format('alter table rebuild.%I set schema read', model);
end
$$;

revoke all on function read.begin_rebuild, read.index_rebuild, read.drop_rebuild, read.lock_for_swap, read.swap_in from public;
grant execute on function read.begin_rebuild, read.index_rebuild, read.drop_rebuild, read.lock_for_swap, read.swap_in to sikkerby_query;
