-- Keys of programs, and addresses that are told what happens.

create table developers.api_key (
  id uuid primary key,
  person_id uuid not null,
  organisation_id uuid,
  name text not null,
  hint text not null,
  secret_hash bytea not null unique,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz
);
create index on developers.api_key (person_id);
create index on developers.api_key (organisation_id);

create table developers.webhook (
  id uuid primary key,
  organisation_id uuid not null,
  url text not null,
  topics text[] not null check (cardinality(topics) > 0),
  secret text not null,
  former_secret text,
  former_until timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  paused_at timestamptz,
  paused_because text check (paused_because in ('asked', 'failing')),
  removed_at timestamptz
);
create index on developers.webhook (organisation_id) where removed_at is null;

create table developers.delivery (
  id uuid primary key,
  webhook_id uuid not null references developers.webhook (id),
  organisation_id uuid not null,
  topic text not null,
  -- The fact it tells; one fact is told an address once.
  fact_seq bigint,
  body text not null,
  created_at timestamptz not null,
  delivered_at timestamptz,
  given_up_at timestamptz,
  unique (webhook_id, fact_seq)
);
create index on developers.delivery (webhook_id, created_at desc);

create table developers.attempt (
  delivery_id uuid not null references developers.delivery (id) on delete cascade,
  n int not null,
  organisation_id uuid not null,
  at timestamptz not null,
  status int,
  fault text,
  ms int not null,
  primary key (delivery_id, n)
);

do $$ declare t text; begin
  foreach t in array array['webhook', 'delivery', 'attempt'] loop
    execute format('alter table developers.%I enable row level security', t);
    execute format('alter table developers.%I force row level security', t);
    execute format($p$create policy own on developers.%I using (
      organisation_id = any ((select platform.ctx_organisations())::uuid[]) or (select platform.ctx_role()) = 'system')$p$, t);
  end loop;
end $$;
alter table developers.api_key enable row level security;
alter table developers.api_key force row level security;
-- A person's own keys as a person; an organisation's keys for everybody who acts for it.
create policy own on developers.api_key using (
  (organisation_id is null and person_id = (select platform.ctx_person()))
  or organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) = 'system');

-- One round trip a request: whose key this is. The key is a secret of 256 bits. Marks it as used at most once a minute.
create function developers.key_holder(hash bytea, at timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare found jsonb; used timestamptz;
begin
  select k.last_used_at, jsonb_build_object('key', k.id, 'person', k.person_id, 'organisation', k.organisation_id, 'scopes', k.scopes)
  into used, found from developers.api_key k
  where k.secret_hash = hash and k.ended_at is null and k.expires_at > at;
  if found is not null and (used is null or used < at - interval '1 minute') then
    update developers.api_key set last_used_at = at where secret_hash = hash;
  end if;
  return found;
end $$;
