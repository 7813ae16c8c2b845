-- Passkeys: public keys only. The secret never leaves the person's device or its maker's keychain.
create table identity.passkey (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  rp_id text not null,
  name text not null,
  transports text not null,
  synced boolean not null,
  assurance text not null check (assurance in ('low', 'substantial', 'high')),
  created_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz
);
create index on identity.passkey (person_id) where ended_at is null;
alter table identity.passkey enable row level security;
alter table identity.passkey force row level security;
create policy own on identity.passkey using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

-- A question to an authenticator: answered once, within minutes, by the session or browser that it was put to.
create table identity.challenge (
  id uuid primary key,
  challenge text not null,
  purpose text not null check (purpose in ('register', 'sign-in', 'step-up')),
  bound_to bytea not null,
  created_at timestamptz not null
);
create index on identity.challenge (created_at);
alter table identity.challenge enable row level security;
alter table identity.challenge force row level security;
create policy anybody_is_asked on identity.challenge for insert with check (true);
create policy system_takes on identity.challenge using ((select platform.ctx_role()) = 'system');

-- When a session last showed that the person is there: by the identity check, by a passkey.
alter table identity.session add column checked_at timestamptz, add column passkey_at timestamptz;

create or replace function identity.visitor(hash bytea, at timestamptz, idle_minutes int) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare found jsonb; seen timestamptz;
begin
  select s.last_seen_at, jsonb_build_object('session', s.id, 'person', p.id, 'name', p.name, 'assurance', s.assurance, 'actingFor', s.acting_for,
    'identityAt', floor(extract(epoch from s.checked_at) * 1000), 'passkeyAt', floor(extract(epoch from s.passkey_at) * 1000),
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
