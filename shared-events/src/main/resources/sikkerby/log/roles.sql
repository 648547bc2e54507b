-- Run once by an administrator, before anything else; the passwords are set there, not here.
-- The owner migrates; each service may only do what its work needs; erasure is a role of its own.
create role sikkerby_owner login;
create role sikkerby_command login;
create role sikkerby_query login;
create role sikkerby_erasure login;

-- A transaction that has written and does not end keeps every later event out of the log's order.
alter role sikkerby_owner set idle_in_transaction_session_timeout = '1min';
alter role sikkerby_command set transaction_timeout = '30s';
alter role sikkerby_command set idle_in_transaction_session_timeout = '10s';
alter role sikkerby_query set transaction_timeout = '5min';
alter role sikkerby_query set idle_in_transaction_session_timeout = '1min';
alter role sikkerby_erasure set transaction_timeout = '30s';
alter role sikkerby_erasure set idle_in_transaction_session_timeout = '10s';

-- So that the sequencer can name whoever holds the log up, in whichever role.
grant pg_read_all_stats to sikkerby_command;
