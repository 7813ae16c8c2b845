-- The notice that a draft began with: the company's own, until the draft is published or deleted.
create table jobs.notice (
  vacancy_id uuid primary key references jobs.vacancy (id) on delete cascade,
  organisation_id uuid not null,
  text text not null check (length(text) between 1 and 10000),
  read_on date not null
);
alter table jobs.notice enable row level security;
alter table jobs.notice force row level security;
create policy company_reads on jobs.notice for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy company_keeps on jobs.notice for insert with check (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer');
create policy company_forgets on jobs.notice for delete using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]));
