-- Workers whom the node does not know: reports about them lie under this id until a person of that linking id signs in for the first time.
-- `linking_id` and `name` are sealed. Each company has its own row, for each names them by itself.
create table benefits.unknown_worker (
  id uuid primary key,
  organisation_id uuid not null,
  linking_id text not null,
  linking_index text not null,
  name text not null,
  first_at timestamptz not null,
  unique (organisation_id, linking_index)
);
create index on benefits.unknown_worker (linking_index);
alter table benefits.unknown_worker enable row level security;
alter table benefits.unknown_worker force row level security;
create policy node on benefits.unknown_worker using ((select platform.ctx_role()) = 'system');
create policy employer_reads on benefits.unknown_worker for select using (organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy employer_adds on benefits.unknown_worker for insert with check (organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy agent_reads on benefits.unknown_worker for select using (organisation_id = (select platform.ctx_client('insurance')));
create policy agent_adds on benefits.unknown_worker for insert with check (organisation_id = (select platform.ctx_client('insurance')));
