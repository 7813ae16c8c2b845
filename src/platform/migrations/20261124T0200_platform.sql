-- Session context, submissions, receipts, facts, audit, access ledger, drafts.
-- The application's role may add to audit and access ledger, never change them.

create table platform.context_key (
  only_one boolean primary key default true check (only_one),
  inner_pad bytea not null,
  outer_pad bytea not null
);

-- HMAC-SHA-256 (RFC 2104) from the built-in sha256, so that no extension is needed.
create function platform.context() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  raw text := current_setting('onil.context', true);
  body text;
  k platform.context_key;
begin
  if raw is null or raw = '' then return null; end if;
  body := substr(raw, 66);
  select * into k from platform.context_key;
  if encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(body, 'UTF8'))), 'hex') <> left(raw, 64) then
    return null;
  end if;
  return body::jsonb;
end $$;

create function platform.ctx_person() returns uuid language sql stable as $$ select (platform.context() ->> 'person')::uuid $$;
-- The owner (migrations, security definer functions) counts as the system; the application's role only by its signed context.
create function platform.ctx_role() returns text language sql stable as $$
  select case when current_user = (select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'platform')
    then 'system' else platform.context() ->> 'role' end
$$;
create function platform.ctx_purpose() returns text language sql stable as $$ select platform.context() ->> 'purpose' $$;
create function platform.ctx_organisations() returns uuid[] language sql stable as $$
  select coalesce(array(select jsonb_array_elements_text(platform.context() -> 'organisations')::uuid), '{}')
$$;

create table platform.submission (
  actor text not null,
  key text not null,
  command text not null,
  input_hash text not null,
  value jsonb,
  receipt text,
  created_at timestamptz not null,
  primary key (actor, key)
);
create index on platform.submission (created_at);

create table platform.receipt (
  id uuid primary key,
  person_id uuid,
  organisation_id uuid,
  command text not null,
  title text not null,
  content jsonb not null,
  content_hash text not null,
  jws text not null,
  issued_at timestamptz not null
);
create index on platform.receipt (person_id, issued_at desc);
alter table platform.receipt enable row level security;
alter table platform.receipt force row level security;
create policy own on platform.receipt using (
  person_id = (select platform.ctx_person())
  or (organisation_id is not null and organisation_id = any ((select platform.ctx_organisations())::uuid[]))
  or (select platform.ctx_role()) = 'system');

create table platform.fact (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  topic text not null,
  key text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  trace text not null
);
create index on platform.fact (topic, seq);
-- Facts may speak of persons: whoever acts tells them, only the relay reads them.
alter table platform.fact enable row level security;
alter table platform.fact force row level security;
create policy anybody_tells on platform.fact for insert with check ((select platform.ctx_role()) is not null);
create policy system_reads on platform.fact for select using ((select platform.ctx_role()) = 'system');

create table platform.delivery (
  subscriber text not null,
  fact_seq bigint not null references platform.fact (seq),
  key text not null,
  attempts int not null default 0,
  next_try timestamptz not null,
  done_at timestamptz,
  parked_at timestamptz,
  error text,
  primary key (subscriber, fact_seq)
);
create index delivery_open on platform.delivery (next_try, fact_seq) where done_at is null and parked_at is null;
create index delivery_order on platform.delivery (subscriber, key, fact_seq) where done_at is null;

create table platform.audit (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  role text not null,
  command text not null,
  subject text,
  channel text not null,
  request text not null
);
create index on platform.audit (at);

create table platform.access_entry (
  id uuid primary key,
  at timestamptz not null,
  person_id uuid not null,
  actor text not null,
  actor_name text not null,
  role text not null,
  organisation_id uuid,
  what text not null,
  purpose text not null,
  consent_id uuid,
  request text not null
);
create index on platform.access_entry (person_id, at desc);
alter table platform.access_entry enable row level security;
alter table platform.access_entry force row level security;
create policy own_read on platform.access_entry for select using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');
create policy anyone_adds on platform.access_entry for insert with check (true);

create table platform.draft (
  person_id uuid not null,
  form text not null,
  body jsonb not null,
  updated_at timestamptz not null,
  primary key (person_id, form)
);
alter table platform.draft enable row level security;
alter table platform.draft force row level security;
create policy own on platform.draft using (person_id = (select platform.ctx_person()));

-- What a person had typed when the session ended: sealed with a key that only the browser's cookie holds.
create table platform.kept_form (
  id uuid primary key,
  path text not null,
  sealed bytea not null,
  created_at timestamptz not null
);
create index on platform.kept_form (created_at);
