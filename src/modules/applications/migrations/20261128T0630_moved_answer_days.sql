-- An answer day that an outage moved: what it was, what it is, because of which incident. The log is kept for going back.
alter table applications.application add column moved_from date, add column moved_to date, add column moved_incident uuid;

create table applications.moved_answer_day (
  extension_id uuid not null,
  application_id uuid not null,
  incident_id uuid not null,
  old_day date not null,
  new_day date not null,
  moved_at timestamptz not null,
  undone_at timestamptz,
  primary key (extension_id, application_id)
);

-- Whoever has an unfinished application is told once that the last day of its vacancy moved, and once if it moves back.
create table applications.last_day_told (
  extension_id uuid not null,
  vacancy_id uuid not null,
  withdrawn boolean not null,
  told_at timestamptz not null,
  primary key (extension_id, vacancy_id, withdrawn)
);

alter table applications.moved_answer_day enable row level security;
alter table applications.moved_answer_day force row level security;
create policy system on applications.moved_answer_day using ((select platform.ctx_role()) = 'system');
alter table applications.last_day_told enable row level security;
alter table applications.last_day_told force row level security;
create policy system on applications.last_day_told using ((select platform.ctx_role()) = 'system');
