-- Wording about which a person decides: because the company says it is lawful, or because the check left a question.
create table jobs.wording_review (
  id uuid primary key,
  vacancy_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  found jsonb not null,
  why text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text check (decision in ('allowed', 'refused')),
  reason text,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  check ((decision is null) = (decided_at is null)),
  -- No decision without a reason and a name, and nobody decides what they asked themselves.
  check (decision is null or (reason is not null and decided_by is not null and decided_by_name is not null and decided_by <> asked_by))
);
create unique index one_open_review on jobs.wording_review (vacancy_id) where decision is null;
create index on jobs.wording_review (vacancy_id, asked_at desc);
create index on jobs.wording_review (asked_at) where decision is null;

alter table jobs.wording_review enable row level security;
alter table jobs.wording_review force row level security;
create policy both_sides_read on jobs.wording_review for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) in ('operator', 'system'));
create policy company_asks on jobs.wording_review for insert with check (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and decision is null);
create policy operator_decides on jobs.wording_review for update using ((select platform.ctx_role()) in ('operator', 'system'));
