-- Issuers and what they publish; the register of what they issued; the wallet. An issuer sees what it issued, a person
-- what they hold, an employer nothing: employers check presentations against what is published.

create table badges.issuer (
  organisation_id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,40}$'),
  source text unique,
  kind text not null check (kind in ('career', 'qualification', 'completion', 'degree', 'language')),
  name text not null,
  name_en text,
  did text not null unique,
  base_url text not null,
  created_at timestamptz not null
);

-- Rotated keys stay, so that what they signed still verifies.
create table badges.issuer_key (
  public_key text primary key,
  organisation_id uuid not null references badges.issuer (organisation_id),
  since timestamptz not null,
  retired_at timestamptz,
  revoked_at timestamptz
);
create unique index one_current_key on badges.issuer_key (organisation_id) where retired_at is null;

create table badges.issuer_secret (
  public_key text primary key references badges.issuer_key (public_key),
  organisation_id uuid not null references badges.issuer (organisation_id),
  secret_key text not null
);

create table badges.status_list (
  organisation_id uuid not null references badges.issuer (organisation_id),
  purpose text not null check (purpose in ('revocation', 'suspension')),
  number int not null check (number > 0),
  bits bytea not null,
  version int not null,
  primary key (organisation_id, purpose, number)
);

-- Every index ever given out: none is given out twice, also when its badge is gone.
create table badges.status_index (
  organisation_id uuid not null,
  number int not null,
  index int not null,
  primary key (organisation_id, number, index)
);

create table badges.badge (
  id uuid primary key,
  organisation_id uuid not null references badges.issuer (organisation_id),
  person_id uuid not null,
  holder_name text not null,
  external_id text not null,
  content_hash text not null,
  kind text not null,
  title text not null,
  list_number int not null,
  list_index int not null,
  issued_at timestamptz not null,
  valid_until timestamptz,
  suspended_at timestamptz,
  suspended_reason text,
  revoked_at timestamptz,
  revoked_reason text,
  replaces uuid,
  unique (organisation_id, list_number, list_index)
);
-- One badge in force for one record of one person.
create unique index one_in_force on badges.badge (organisation_id, external_id, person_id) where revoked_at is null;
create index on badges.badge (organisation_id, issued_at desc, id desc);
create index on badges.badge (person_id, issued_at desc);

create table badges.wallet (
  person_id uuid primary key,
  did text not null unique,
  secret_key text not null,
  created_at timestamptz not null
);

create table badges.holding (
  badge_id uuid primary key references badges.badge (id),
  person_id uuid not null,
  organisation_id uuid not null,
  record jsonb not null,
  credential text not null,
  received_at timestamptz not null
);
create index on badges.holding (person_id, received_at desc);

create table badges.fetch_request (
  id uuid primary key,
  person_id uuid not null,
  organisation_id uuid not null references badges.issuer (organisation_id),
  consent_id uuid not null,
  state text not null check (state in ('waiting', 'arrived', 'no-record', 'needs-a-person', 'stopped')),
  reason text,
  arrived int not null default 0,
  attempts int not null default 0,
  asked_at timestamptz not null,
  next_try timestamptz not null,
  ended_at timestamptz
);
create unique index one_waiting on badges.fetch_request (person_id, organisation_id) where state = 'waiting';
create index request_due on badges.fetch_request (next_try) where state = 'waiting';
create index on badges.fetch_request (consent_id) where state = 'waiting';

create table badges.share_link (
  id uuid primary key,
  person_id uuid not null,
  badge_id uuid not null references badges.badge (id),
  token_hash bytea not null unique,
  token text not null,
  show_name boolean not null,
  created_at timestamptz not null,
  ends_on date not null,
  stopped_at timestamptz
);
create index on badges.share_link (person_id, created_at desc);

do $$
declare name text;
begin
  foreach name in array array['issuer', 'issuer_key', 'issuer_secret', 'status_list', 'status_index', 'badge', 'wallet', 'holding', 'fetch_request', 'share_link'] loop
    execute format('alter table badges.%I enable row level security', name);
    execute format('alter table badges.%I force row level security', name);
    execute format($p$create policy the_system on badges.%I using ((select platform.ctx_role()) = 'system')$p$, name);
  end loop;
  -- What is published anyway.
  foreach name in array array['issuer', 'issuer_key', 'status_list'] loop
    execute format('create policy anybody_reads on badges.%I for select using (true)', name);
  end loop;
  -- What an issuer does itself, only in the issuer's role.
  foreach name in array array['issuer_secret', 'status_list', 'status_index', 'badge'] loop
    execute format($p$create policy own_agency on badges.%I using (
      (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]))$p$, name);
  end loop;
  -- What a person does with their own wallet, only in the person's role.
  foreach name in array array['wallet', 'fetch_request', 'share_link'] loop
    execute format($p$create policy own on badges.%I using (
      (select platform.ctx_role()) = 'person' and person_id = (select platform.ctx_person()))$p$, name);
  end loop;
  foreach name in array array['badge', 'holding'] loop
    execute format($p$create policy own_reads on badges.%I for select using (
      (select platform.ctx_role()) = 'person' and person_id = (select platform.ctx_person()))$p$, name);
  end loop;
end $$;
-- An issuer puts a badge into a wallet and cannot look into it afterwards.
create policy agency_gives on badges.holding for insert with check (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
