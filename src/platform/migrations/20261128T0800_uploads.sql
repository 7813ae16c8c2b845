-- Files that people send. The bytes are in the storage, named by their hash; here is whose they are and what they are for.
create table platform.upload (
  id uuid primary key,
  content_id text not null check (content_id ~ '^[0-9a-f]{64}$'),
  name text not null,
  type text not null,
  bytes int not null,
  person_id uuid not null,
  organisation_id uuid,
  kind text not null,
  scanned_by text not null,
  uploaded_at timestamptz not null,
  -- What it belongs to, once something was submitted with it; until then it is forgotten after a day.
  claimed_by text
);
create index on platform.upload (content_id);
create index on platform.upload (uploaded_at) where claimed_by is null;
create index on platform.upload (person_id);
alter table platform.upload enable row level security;
alter table platform.upload force row level security;
-- Who sent it, whom they acted for, and the operator, who examines what is submitted to them.
create policy own on platform.upload using (
  person_id = (select platform.ctx_person())
  or (organisation_id is not null and organisation_id = any ((select platform.ctx_organisations())::uuid[]))
  or ((select platform.ctx_role()) = 'operator' and claimed_by is not null)
  or (select platform.ctx_role()) = 'system')
with check (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) in ('operator', 'system'));
