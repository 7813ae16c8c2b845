-- Employers whose names the authority publishes for unpaid wages (체불사업주 명단), as the operator takes them over: for the days of
-- publication, without names of persons or sums. The list is public, so everybody may read what stands on it.
create table jobs.arrears_entry (
  id uuid primary key,
  business_number text not null check (business_number ~ '^[0-9]{10}$'),
  name text not null,
  from_day date not null,
  to_day date not null,
  source text not null,
  added_by uuid not null,
  added_name text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  removed_name text,
  removed_reason text,
  check (to_day >= from_day),
  check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_name is null) and (removed_at is null) = (removed_reason is null))
);
-- What was taken off does not come back with the same list.
create unique index arrears_once on jobs.arrears_entry (business_number, from_day);
create index on jobs.arrears_entry (to_day) where removed_at is null;

alter table jobs.arrears_entry enable row level security;
alter table jobs.arrears_entry force row level security;
create policy everybody_reads on jobs.arrears_entry for select using (true);
create policy operator_adds on jobs.arrears_entry for insert with check (
  (select platform.ctx_role()) = 'operator' and added_by = (select platform.ctx_person()) and removed_at is null);
create policy operator_removes on jobs.arrears_entry for update using ((select platform.ctx_role()) in ('operator', 'system'));

-- The company named says why that is wrong; somebody else than who took it over answers, by name and with a reason.
create table jobs.arrears_objection (
  entry_id uuid primary key references jobs.arrears_entry (id),
  organisation_id uuid not null,
  text text not null,
  objected_by uuid not null,
  objected_at timestamptz not null,
  decision text check (decision in ('kept', 'removed')),
  reason text,
  decided_by uuid,
  decided_name text,
  decided_at timestamptz,
  check ((decision is null) = (reason is null) and (decision is null) = (decided_by is null) and (decision is null) = (decided_name is null)),
  check (decided_by is distinct from objected_by)
);
alter table jobs.arrears_objection enable row level security;
alter table jobs.arrears_objection force row level security;
create policy both_sides_read on jobs.arrears_objection for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) or (select platform.ctx_role()) in ('operator', 'system'));
create policy company_objects on jobs.arrears_objection for insert with check (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer'
  and objected_by = (select platform.ctx_person()) and decision is null);
create policy operator_decides on jobs.arrears_objection for update using ((select platform.ctx_role()) = 'operator');

-- Vacancies of other places are taken down one by one, too: no company here objects, and somebody else may open one again.
alter table jobs.takedown alter column organisation_id drop not null;
alter table jobs.takedown drop constraint takedown_check4;
alter table jobs.takedown add constraint lifted_after_objection check (
  decision is distinct from 'lifted' or objection is not null or organisation_id is null);
alter table jobs.takedown add constraint decided_by_person check (
  decision is null or organisation_id is not null or (decision_reason is not null and decided_by is not null and decided_by_name is not null));
