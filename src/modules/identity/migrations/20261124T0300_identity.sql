-- A person exists here. What identifies them elsewhere (linking id, birth date, telephone) is sealed per field.

create table identity.person (
  id uuid primary key,
  subject text not null unique,
  name text not null,
  email text,
  lang text not null default 'ko' check (lang in ('ko', 'en')),
  linking_id text not null,
  linking_index text not null,
  birth_date text,
  created_at timestamptz not null
);
create index on identity.person (linking_index);

create table identity.organisation (
  id uuid primary key,
  kind text not null check (kind in ('employer', 'issuer', 'operator')),
  code text unique,
  name text not null,
  name_en text,
  business_number text unique,
  region text,
  address text,
  industry text,
  size int check (size > 0),
  intro text,
  intro_en text,
  verified_at timestamptz,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table identity.member (
  organisation_id uuid not null references identity.organisation (id),
  person_id uuid not null references identity.person (id),
  administrator boolean not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, person_id)
);
create index on identity.member (person_id);

create table identity.session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references identity.person (id),
  acting_for uuid references identity.organisation (id),
  assurance text not null check (assurance in ('low', 'substantial', 'high')),
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
create index on identity.session (person_id, last_seen_at desc);

alter table identity.person enable row level security;
alter table identity.person force row level security;
create policy own on identity.person using (id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

-- Who belongs to an organisation is seen by its members; a person sees their own memberships.
alter table identity.member enable row level security;
alter table identity.member force row level security;
create policy own_or_colleague on identity.member for select using (
  person_id = (select platform.ctx_person())
  or organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) = 'system');
create policy colleagues_change on identity.member for update using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) = 'system');

-- Nobody makes themselves a member of an organisation that others have: only of one that nobody belongs to yet.
create function identity.has_members(organisation uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from identity.member m where m.organisation_id = organisation)
$$;
create policy founder_or_colleague_adds on identity.member for insert with check (
  organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (person_id = (select platform.ctx_person()) and not identity.has_members(organisation_id))
  or (select platform.ctx_role()) = 'system');

create policy colleague on identity.person for select using (exists (
  select 1 from identity.member m where m.person_id = person.id and m.ended_at is null
    and m.organisation_id = any ((select platform.ctx_organisations())::uuid[])));

alter table identity.session enable row level security;
alter table identity.session force row level security;
-- A session takes only the role of an organisation that its person belongs to. One whose membership has ended can still be ended.
create policy own on identity.session using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system')
with check ((select platform.ctx_role()) = 'system' or (person_id = (select platform.ctx_person())
  and (acting_for is null or ended_at is not null or exists (select 1 from identity.member m
    where m.organisation_id = acting_for and m.person_id = session.person_id and m.ended_at is null))));

-- An organisation is public, and changed only by those who act for it.
alter table identity.organisation enable row level security;
alter table identity.organisation force row level security;
create policy anybody_reads on identity.organisation for select using (true);
create policy members_change on identity.organisation for update using (
  id = any ((select platform.ctx_organisations())::uuid[]) or (select platform.ctx_role()) = 'system');
create policy persons_register on identity.organisation for insert with check ((select platform.ctx_role()) in ('person', 'system'));

-- Never an organisation without an administrator: checked when the transaction commits.
create function identity.keeps_an_administrator() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from identity.member m
      where m.organisation_id = coalesce(new.organisation_id, old.organisation_id) and m.administrator and m.ended_at is null) then
    raise exception 'an organisation needs an administrator' using errcode = 'check_violation', constraint = 'keeps_an_administrator';
  end if;
  return null;
end $$;
create constraint trigger keeps_an_administrator after update or delete on identity.member
  deferrable initially deferred for each row execute function identity.keeps_an_administrator();

create function identity.starts_with_an_administrator() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from identity.member m where m.organisation_id = new.id and m.administrator and m.ended_at is null) then
    raise exception 'an organisation needs an administrator' using errcode = 'check_violation', constraint = 'keeps_an_administrator';
  end if;
  return null;
end $$;
create constraint trigger starts_with_an_administrator after insert on identity.organisation
  deferrable initially deferred for each row execute function identity.starts_with_an_administrator();

-- One round trip a request: the session of a token, its person and their organisations. The token is a secret of 256 bits,
-- so knowing its hash's preimage is the permission. Marks the session as seen at most once a minute.
create function identity.visitor(hash bytea, at timestamptz, idle_minutes int) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare found jsonb; seen timestamptz;
begin
  select s.last_seen_at, jsonb_build_object('session', s.id, 'person', p.id, 'name', p.name, 'assurance', s.assurance, 'actingFor', s.acting_for,
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
