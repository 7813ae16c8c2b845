-- A helper (family, or an officer at the counter): with what, until when, by whom ended. Names as they were, so that both sides know who it is.
create table identity.delegation (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  person_name text not null,
  kind text not null check (kind in ('family', 'officer')),
  scopes text not null,
  ends_on date not null,
  code_hash bytea not null unique,
  invited_at timestamptz not null,
  code_until timestamptz not null,
  helper_id uuid references identity.person (id),
  helper_name text,
  organisation_id uuid references identity.organisation (id),
  organisation_name text,
  accepted_at timestamptz,
  confirmed_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  check (helper_id is null or helper_id <> person_id),
  check (confirmed_at is null or accepted_at is not null)
);
create index on identity.delegation (person_id, invited_at desc);
create index on identity.delegation (helper_id) where ended_at is null;
alter table identity.delegation enable row level security;
alter table identity.delegation force row level security;
create policy either_side on identity.delegation for select using (
  person_id = (select platform.ctx_person()) or helper_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');
create policy either_side_ends on identity.delegation for update using (
  person_id = (select platform.ctx_person()) or helper_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');
create policy own_invites on identity.delegation for insert with check (
  person_id = (select platform.ctx_person()) and (select platform.ctx_role()) = 'person' and helper_id is null and confirmed_at is null);

-- Whether a helper may act now: accepted and confirmed, not ended, the last day not over (Korean days), an officer still in office.
create function identity.help_is_live(d identity.delegation, at timestamptz) returns boolean
language sql stable as $$
  select d.confirmed_at is not null and d.ended_at is null and d.ends_on >= (at at time zone 'Asia/Seoul')::date
    and (d.organisation_id is null or exists (select 1 from identity.member m
      where m.organisation_id = d.organisation_id and m.person_id = d.helper_id and m.ended_at is null))
$$;

alter table identity.session add column helping uuid references identity.delegation (id);
drop policy own on identity.session;
create policy own on identity.session using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system')
with check ((select platform.ctx_role()) = 'system' or (person_id = (select platform.ctx_person())
  and (acting_for is null or ended_at is not null or exists (select 1 from identity.member m
    where m.organisation_id = acting_for and m.person_id = session.person_id and m.ended_at is null))
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
    'organisations', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'nameEn', o.name_en, 'kind', o.kind,
        'administrator', m.administrator) order by m.since)
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
