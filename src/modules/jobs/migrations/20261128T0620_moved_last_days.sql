-- A last day that an outage moved: what it was, what it is, because of which incident. The log is kept for going back.
alter table jobs.vacancy add column moved_from date, add column moved_to date, add column moved_incident uuid;

create table jobs.moved_last_day (
  extension_id uuid not null,
  vacancy_id uuid not null,
  incident_id uuid not null,
  old_day date not null,
  new_day date not null,
  moved_at timestamptz not null,
  undone_at timestamptz,
  primary key (extension_id, vacancy_id)
);
create index on jobs.moved_last_day (vacancy_id);

alter table jobs.moved_last_day enable row level security;
alter table jobs.moved_last_day force row level security;
create policy system on jobs.moved_last_day using ((select platform.ctx_role()) = 'system');
