-- One table a read model: what every one of them begins with (read.history), and the columns that its queries look for.
-- Each index serves a filter of the read API; those on number also give its order, and what they include lets rows be
-- counted and compared without their state, which takes most of the room. Those on status hold all four dates besides, so
-- that of all rows only those are read that hold (HistoryTable.java). Nothing has a name of its own: a rebuild makes the
-- table anew, like the one before.

-- A row says what its object was from valid_from until, not including, valid_to, as it was known from one position of
-- the log until another, what was written about it by then, and where the entry that began it comes from. Rows are closed
-- and added, never changed (design: dobbelthistorik). No row stands here itself.
create table read.history (
    object        uuid   not null,
    valid_from    date   not null,
    valid_to      date,
    known_from    bigint not null,
    known_to      bigint,
    state         text   not null,
    source_status text,
    source_url    text,
    said          text[] not null default '{}',
    exclude using gist (
        object with =, daterange(valid_from, valid_to) with &&, int8range(known_from, known_to) with &&)
);
-- The present of one object.
create index on read.history (object) where known_to is null;

-- Words stand folded already (Folding.java), the title's with the number: found there, they weigh most. Parts of words are
-- found by their trigrams.
create function read.searched(title text, words text) returns tsvector language sql immutable parallel safe
return setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', words), 'D');

create table read.strategy (
    like read.history including all,
    code   text not null,
    status text not null,
    begins date not null,
    da     text,
    en     text,
    title  text     not null,
    words  text     not null,
    search tsvector not null generated always as (read.searched(title, words)) stored
);
create index on read.strategy (code collate "C", object);
create index on read.strategy using gin (search);
create index on read.strategy using gin (words gin_trgm_ops);

create table read.partner (
    like read.history including all,
    code   text     not null,
    status text     not null,
    parent text,
    da     text,
    en     text,
    title  text     not null,
    words  text     not null,
    search tsvector not null generated always as (read.searched(title, words)) stored
);
create index on read.partner (code collate "C", object);
create index on read.partner (parent);
create index on read.partner using gin (search);
create index on read.partner using gin (words gin_trgm_ops);

create table read.place (
    like read.history including all,
    code   text   not null,
    within text[] not null,
    da     text,
    en     text,
    title  text     not null,
    words  text     not null,
    search tsvector not null generated always as (read.searched(title, words)) stored
);
create index on read.place (code collate "C", object);
create index on read.place using gin (search);
create index on read.place using gin (words gin_trgm_ops);
create index on read.place using gin (within);

create table read.initiative (
    like read.history including all,
    number     text     not null,
    status     text     not null,
    owner      text     not null,
    partners   text[]   not null,
    principles text[]   not null,
    strategies text[]   not null,
    places     text[]   not null,
    linked     uuid[]   not null,
    title      text     not null,
    words      text     not null,
    search     tsvector not null generated always as (read.searched(title, words)) stored
);
create index on read.initiative (number collate "C", object) include (valid_from, valid_to, known_from, known_to);
create index on read.initiative (number collate "C", object) include (valid_from, valid_to) where known_to is null;
create index on read.initiative (status, number collate "C", object);
create index on read.initiative (status, coalesce(valid_to, 'infinity')) where known_to is null;
create index on read.initiative (status, coalesce(valid_to, 'infinity'), valid_from, coalesce(known_to, 9223372036854775807), known_from);
create index on read.initiative (source_status, number collate "C", object);
create index on read.initiative (owner, number collate "C", object);
create index on read.initiative using gin (partners);
create index on read.initiative using gin (principles);
create index on read.initiative using gin (strategies);
create index on read.initiative using gin (linked);
create index on read.initiative using gin (places);
create index on read.initiative using gin (search);
create index on read.initiative using gin (words gin_trgm_ops);

create table read.agreement (
    like read.history including all,
    number       text     not null,
    status       text     not null,
    parties      text[]   not null,
    contributors text[]   not null,
    places       text[]   not null,
    until        date,
    due          daterange,
    lapse_from   date,
    lapse_known  timestamptz,
    title        text     not null,
    words        text     not null,
    search       tsvector not null generated always as (read.searched(title, words)) stored
);
create index on read.agreement (number collate "C", object) include (valid_from, valid_to, known_from, known_to, status);
create index on read.agreement (number collate "C", object) include (valid_from, valid_to, status) where known_to is null;
create index on read.agreement (status, number collate "C", object);
create index on read.agreement (status, coalesce(valid_to, 'infinity')) where known_to is null;
create index on read.agreement (status, coalesce(valid_to, 'infinity'), valid_from, coalesce(known_to, 9223372036854775807), known_from);
create index on read.agreement (source_status, number collate "C", object);
create index on read.agreement using gin (parties);
create index on read.agreement using gin (contributors);
create index on read.agreement using gin (places);
create index on read.agreement (until);
create index on read.agreement (object);
create index on read.agreement (lapse_from, object) include (known_from, known_to) where valid_to is null;
create index on read.agreement using gin (search);
create index on read.agreement using gin (words gin_trgm_ops);

create table read.commitment (
    like read.history including all,
    number      text     not null,
    status      text     not null,
    agreement   uuid,
    debtor      text     not null,
    concerned   text[]   not null,
    initiatives uuid[]   not null,
    places      text[]   not null,
    due_on      date     not null,
    heard_on    date     not null,
    non_binding boolean  not null,
    survives    boolean  not null,
    title       text     not null,
    words       text     not null,
    search      tsvector not null generated always as (read.searched(title, words)) stored
);
create index on read.commitment (number collate "C", object)
    include (valid_from, valid_to, known_from, known_to, status, agreement, debtor, due_on, survives);
create index on read.commitment (number collate "C", object)
    include (valid_from, valid_to, known_to, status, agreement, debtor, due_on, survives) where known_to is null;
create index on read.commitment (status, number collate "C", object);
create index on read.commitment (status, coalesce(valid_to, 'infinity')) where known_to is null;
create index on read.commitment (status, coalesce(valid_to, 'infinity'), valid_from, coalesce(known_to, 9223372036854775807), known_from);
create index on read.commitment (source_status, number collate "C", object);
create index on read.commitment (debtor, number collate "C", object);
create index on read.commitment (agreement, number collate "C", object);
create index on read.commitment using gin (concerned);
create index on read.commitment using gin (initiatives);
create index on read.commitment using gin (places);
create index on read.commitment (status, due_on);
create index on read.commitment (status, heard_on);
create index on read.commitment using gin (search);
create index on read.commitment using gin (words gin_trgm_ops);

create table read.casefile (
    like read.history including all,
    number      text     not null,
    status      text     not null,
    responsible text     not null,
    esdh        text,
    opened_on   date     not null,
    links       uuid[]   not null,
    title       text     not null,
    words       text     not null,
    search      tsvector not null generated always as (read.searched(title, words)) stored
);
create index on read.casefile (number collate "C", object) include (valid_from, valid_to, known_from, known_to);
create index on read.casefile (number collate "C", object) include (valid_from, valid_to) where known_to is null;
create index on read.casefile (status, number collate "C", object);
create index on read.casefile (source_status, number collate "C", object);
create index on read.casefile (responsible, number collate "C", object);
create index on read.casefile (opened_on) where esdh is null;
create index on read.casefile using gin (links);
create index on read.casefile using gin (search);
create index on read.casefile using gin (words gin_trgm_ops);

grant select, insert, update, delete
    on read.strategy, read.partner, read.place, read.initiative, read.agreement, read.commitment, read.casefile to sikkerby_query;

-- When each entry of the log happened and was recorded, and whose word it was: no words, and nothing that ever changes.
-- It grows behind the log; what is not here yet is read there.
create table read.timing (
    position    bigint  primary key,
    event_id    uuid    not null,
    type        text    not null,
    agency      text,
    entered     boolean not null,
    recorded_on date    not null,
    occurred_on date
);
create index on read.timing (recorded_on);
grant select, insert on read.timing to sikkerby_query;
