-- What a member who is no administrator may do. The rights of each role stand in members/roles.ts.
alter table identity.member add column role text not null default 'recruiter' check (role in ('recruiter', 'viewer'));

-- An invitation to become a member: the letter's link is drawn from the row with the node's key, and only its hash is kept.
create table identity.invitation (
  id uuid primary key,
  organisation_id uuid not null references identity.organisation (id),
  role text not null check (role in ('administrator', 'recruiter', 'viewer')),
  address text not null,
  address_index text not null,
  shown_to text not null,
  token_hash bytea not null unique,
  invited_by text not null,
  invited_at timestamptz not null,
  sent_at timestamptz not null,
  times_sent int not null default 1,
  expires_at timestamptz not null,
  undelivered_at timestamptz,
  accepted_at timestamptz,
  accepted_by uuid references identity.person (id),
  ended_at timestamptz,
  check (accepted_at is null or accepted_by is not null)
);
create index on identity.invitation (organisation_id, invited_at desc);
create unique index one_open_invitation on identity.invitation (organisation_id, address_index) where accepted_at is null and ended_at is null;
alter table identity.invitation enable row level security;
alter table identity.invitation force row level security;
create policy colleagues on identity.invitation using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) or (select platform.ctx_role()) = 'system');

-- An administrator hands over: somebody else is named, and nothing changes until they accept.
create table identity.handover (
  id uuid primary key,
  organisation_id uuid not null references identity.organisation (id),
  from_id uuid not null references identity.person (id),
  from_name text not null,
  to_id uuid not null references identity.person (id),
  to_name text not null,
  giver text not null check (giver in ('leave', 'recruiter')),
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  check (from_id <> to_id)
);
create unique index one_open_handover on identity.handover (organisation_id, from_id) where accepted_at is null and ended_at is null;
alter table identity.handover enable row level security;
alter table identity.handover force row level security;
create policy colleagues on identity.handover using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) or (select platform.ctx_role()) = 'system');

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
