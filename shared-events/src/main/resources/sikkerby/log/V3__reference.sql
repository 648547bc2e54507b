-- Which objects name another one, so that they are found from it: the promises under an agreement, the agreements of a
-- partner. Nothing but what the events say (Fact.refersTo), written in their transaction and never changed.
create table log.reference (
    referred uuid not null,
    kind     text not null,
    object   uuid not null,
    constraint reference_is_kept_once primary key (referred, kind, object)
);
comment on column log.reference.kind is 'The aggregate_type of the object that names the other.';

create trigger reference_never_changes before update or delete on log.reference
    for each row execute function log.never_changes();
create trigger reference_is_never_emptied before truncate on log.reference
    for each statement execute function log.never_changes();
grant select, insert on log.reference to sikkerby_command;

-- As java.util.UUID.nameUUIDFromBytes makes ids from codes.
create function pg_temp.id_of(kind text, code text) returns uuid language sql immutable as $$
    select overlay(overlay(digest placing '3' from 13 for 1)
        placing to_hex((('x' || substr(digest, 17, 1))::bit(4)::integer & 3) | 8) from 17 for 1)::uuid
    from md5(convert_to(kind || ':' || code, 'UTF8')) as digest
$$;

insert into log.reference (referred, kind, object)
with said as (
    select type, aggregate_type as kind, aggregate_id as object, convert_from(payload, 'UTF8')::jsonb as payload
    from log.event
    where type in ('agreement.AgreementDrafted', 'commitment.CommitmentPledged', 'initiative.InitiativeProposed',
        'initiative.PartnerAssigned', 'partner.PartnerRegistered')
), named as (
    select kind, object, (payload ->> 'agreement')::uuid as referred from said
    where type = 'commitment.CommitmentPledged' and payload ? 'agreement'
    union
    select kind, object, pg_temp.id_of('partner', payload ->> 'debtor') from said
    where type = 'commitment.CommitmentPledged'
    union
    select kind, object, initiative::uuid from said, jsonb_array_elements_text(payload -> 'initiatives') as initiative
    where type = 'commitment.CommitmentPledged'
    union
    select kind, object, pg_temp.id_of('partner', party)
    from said, jsonb_array_elements_text((payload -> 'parties') || (payload -> 'contributors')) as party
    where type = 'agreement.AgreementDrafted'
    union
    select kind, object, pg_temp.id_of('partner', payload ->> 'owner') from said
    where type = 'initiative.InitiativeProposed'
    union
    select kind, object, pg_temp.id_of('strategy', payload ->> 'strategy') from said
    where type = 'initiative.InitiativeProposed'
    union
    select kind, object, pg_temp.id_of('partner', payload ->> 'partner') from said
    where type = 'initiative.PartnerAssigned'
    union
    select kind, object, pg_temp.id_of('partner', payload ->> 'parent') from said
    where type = 'partner.PartnerRegistered' and payload ? 'parent'
)
select referred, kind, object from named;
