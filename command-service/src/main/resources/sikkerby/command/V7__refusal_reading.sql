-- Auditors read in the query service what was refused: by object, by actor or by code, in the order in which it was.
grant usage on schema command to sikkerby_query;
grant select on command.refusal_log to sikkerby_query;
create index refusal_log_target on command.refusal_log (target, id);
create index refusal_log_actor on command.refusal_log (actor, id);
create index refusal_log_code on command.refusal_log (code, id);
