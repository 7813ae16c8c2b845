-- One firm acts for another (대행기관): in named parts, until a day, once the agent has accepted; either side ends it at once.
create table identity.mandate (
  id uuid primary key,
  client_id uuid not null references identity.organisation (id),
  client_name text not null,
  agent_id uuid not null references identity.organisation (id),
  agent_name text not null,
  scopes text not null,
  ends_on date not null,
  given_by text not null,
  given_at timestamptz not null,
  accepted_by text,
  accepted_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  check (client_id <> agent_id),
  check ((accepted_at is null) = (accepted_by is null))
);
create unique index one_open_mandate on identity.mandate (client_id, agent_id) where ended_at is null;
create index on identity.mandate (agent_id) where ended_at is null;
alter table identity.mandate enable row level security;
alter table identity.mandate force row level security;
create policy either_side_reads on identity.mandate for select using (
  client_id = any ((select platform.ctx_organisations())::uuid[]) or agent_id = any ((select platform.ctx_organisations())::uuid[])
  or agent_id = (select platform.ctx_agent()) or (select platform.ctx_role()) = 'system');
create policy either_side_changes on identity.mandate for update using (
  client_id = any ((select platform.ctx_organisations())::uuid[]) or agent_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) = 'system');
create policy client_gives on identity.mandate for insert with check (
  client_id = any ((select platform.ctx_organisations())::uuid[]) and accepted_at is null);

-- A session in a client's place: its person belongs to the agent, whose mandate it is.
alter table identity.session add column mandate uuid references identity.mandate (id);
drop policy own on identity.session;
create policy own on identity.session using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system')
with check ((select platform.ctx_role()) = 'system' or (person_id = (select platform.ctx_person())
  and (acting_for is null or ended_at is not null or exists (select 1 from identity.member m
    where m.organisation_id = acting_for and m.person_id = session.person_id and m.ended_at is null))
  and (mandate is null or ended_at is not null or exists (select 1 from identity.mandate d
    where d.id = mandate and d.agent_id = acting_for and d.accepted_at is not null))
  and (helping is null or ended_at is not null or exists (select 1 from identity.delegation d
    where d.id = helping and d.helper_id = session.person_id and d.confirmed_at is not null))));

create or replace function identity.visitor(hash bytea, at timestamptz, idle_minutes int) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare found jsonb; seen timestamptz;
begin
  select s.last_seen_at, jsonb_build_object('session', s.id, 'person', p.id, 'name', p.name, 'assurance', s.assurance,
    'actingFor', case when s.acting_for is not null then (select m.organisation_id from identity.member m
      where m.organisation_id = s.acting_for and m.person_id = p.id and m.ended_at is null) end,
    'identityAt', floor(extract(epoch from s.checked_at) * 1000), 'passkeyAt', floor(extract(epoch from s.passkey_at) * 1000),
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
