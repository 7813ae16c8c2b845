-- After a recovery sensitive acts wait for a time, so that whoever is told can still undo it. By what it was finished stays with it.
alter table identity.recovery add column done_by text check (done_by in ('waiting', 'approval'));
alter table identity.recovery add column assurance text check (assurance in ('low', 'substantial', 'high'));
alter table identity.recovery add column held_until timestamptz;
alter table identity.recovery add column undone_at timestamptz;
create index on identity.recovery (person_id, held_until) where held_until is not null;

create or replace function identity.visitor(hash bytea, at timestamptz, idle_minutes int) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare found jsonb; seen timestamptz;
begin
  select s.last_seen_at, jsonb_build_object('session', s.id, 'person', p.id, 'name', p.name, 'assurance', s.assurance,
    'actingFor', case when s.acting_for is not null then (select m.organisation_id from identity.member m
      where m.organisation_id = s.acting_for and m.person_id = p.id and m.ended_at is null) end,
    'identityAt', floor(extract(epoch from s.checked_at) * 1000), 'passkeyAt', floor(extract(epoch from s.passkey_at) * 1000),
    'heldUntil', (select floor(extract(epoch from max(r.held_until)) * 1000) from identity.recovery r
      where r.person_id = p.id and r.held_until > at),
    'helping', case when s.helping is not null then (select jsonb_build_object('delegation', d.id, 'person', d.person_id, 'name', d.person_name,
        'scopes', string_to_array(d.scopes, ','), 'endsOn', d.ends_on, 'live', identity.help_is_live(d, at))
      from identity.delegation d where d.id = s.helping) end,
    'mandate', case when s.mandate is not null then (select jsonb_build_object('id', d.id, 'client', d.client_id, 'clientName', d.client_name,
        'scopes', string_to_array(d.scopes, ','), 'endsOn', d.ends_on)
      from identity.mandate d where d.id = s.mandate and d.agent_id = s.acting_for and d.accepted_at is not null and d.ended_at is null
        and d.ends_on >= (at at time zone 'Asia/Seoul')::date) end,
    'organisations', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'nameEn', o.name_en, 'kind', o.kind,
        'administrator', m.administrator, 'role', m.role) order by m.since)
      from identity.member m join identity.organisation o on o.id = m.organisation_id
      where m.person_id = p.id and m.ended_at is null), '[]'::jsonb))
  into seen, found
  from identity.session s join identity.person p on p.id = s.person_id
  where s.token_hash = hash and s.ended_at is null
    and s.last_seen_at > at - make_interval(mins => idle_minutes) and s.created_at > at - interval '12 hours';
  if found is not null and seen < at - interval '1 minute' then
    update identity.session set last_seen_at = at where token_hash = hash;
  end if;
  return found;
end $$;
