-- What is done in an organisation's name: its members read it, nobody changes it. Names as they were at the time.
create table platform.organisation_entry (
  id uuid primary key,
  at timestamptz not null,
  organisation_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  agent_id uuid,
  agent_name text,
  command text not null,
  subject text,
  channel text not null
);
create index on platform.organisation_entry (organisation_id, at desc, id desc);
alter table platform.organisation_entry enable row level security;
alter table platform.organisation_entry force row level security;
create policy members_read on platform.organisation_entry for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) or (select platform.ctx_role()) = 'system');
create policy whoever_acts_writes on platform.organisation_entry for insert with check (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

-- For which organisation an agent (대행기관) acts, when it was mandated to do this part; nobody otherwise. A table is closed to
-- agents until a policy of its own opens it with this.
create function platform.ctx_client(part text) returns uuid language sql stable as $$
  select case when platform.context() ->> 'role' = 'agent' and platform.context() -> 'scopes' ? part
    then (platform.context() ->> 'client')::uuid end
$$;

-- An agent's answer kept for a retry is its own, too.
create or replace function platform.ctx_actor() returns text language sql stable as $$
  select case c ->> 'role' when 'anonymous' then 'anonymous' when 'system' then null
    when 'helper' then 'person:' || (c ->> 'person') || ' for ' || (c ->> 'helps')
    when 'agent' then 'person:' || (c ->> 'person') || ' of ' || (c ->> 'agent') || ' for ' || (c ->> 'client')
    else 'person:' || (c ->> 'person') || coalesce('/key:' || (c ->> 'key'), '') end
  from (select platform.context() as c) signed
$$;
