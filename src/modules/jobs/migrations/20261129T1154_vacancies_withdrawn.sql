-- A published vacancy that the operator takes down: with a reason and a name, an objection of the company, and a decision by somebody else.
alter table jobs.vacancy add column taken_down_at timestamptz;

create table jobs.takedown (
  id uuid primary key,
  vacancy_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  reason text not null,
  taken_by uuid not null,
  taken_by_name text not null,
  taken_at timestamptz not null,
  object_by date not null,
  objection text,
  objected_by uuid,
  objected_at timestamptz,
  decision text check (decision in ('kept', 'lifted')),
  decision_reason text,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  check ((objection is null) = (objected_at is null) and (objection is null) = (objected_by is null)),
  check ((decision is null) = (decided_at is null)),
  -- Without an objection it is kept when its days are over. An objection is decided by a person with a reason, never by who took it down.
  check (decision is null or objection is null or (decision_reason is not null and decided_by is not null and decided_by_name is not null)),
  check (decided_by is null or (decided_by <> taken_by and decided_by is distinct from objected_by)),
  check (decision is distinct from 'lifted' or objection is not null)
);
create unique index one_open_takedown on jobs.takedown (vacancy_id) where decision is null;
create index on jobs.takedown (organisation_id, taken_at desc);
create index on jobs.takedown (object_by) where decision is null;

alter table jobs.takedown enable row level security;
alter table jobs.takedown force row level security;
create policy both_sides_read on jobs.takedown for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) in ('operator', 'system'));
create policy operator_takes on jobs.takedown for insert with check ((select platform.ctx_role()) = 'operator' and decision is null and objection is null);
create policy company_objects on jobs.takedown for update using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer' and decision is null)
  with check (organisation_id = any ((select platform.ctx_organisations())::uuid[]) and decision is null);
create policy operator_decides on jobs.takedown for update using ((select platform.ctx_role()) in ('operator', 'system'));
