-- Vacancies that a person looked at (only while they want that kept) and those they no longer want to see. Each person's own.

create table jobs.seen_wish (
  person_id uuid primary key,
  since timestamptz not null
);

create table jobs.seen (
  person_id uuid not null,
  vacancy_id uuid not null,
  seen_at timestamptz not null,
  primary key (person_id, vacancy_id)
);

create table jobs.hidden (
  person_id uuid not null,
  vacancy_id uuid not null,
  hidden_at timestamptz not null,
  primary key (person_id, vacancy_id)
);

alter table jobs.seen_wish enable row level security;
alter table jobs.seen_wish force row level security;
create policy own on jobs.seen_wish using (person_id = (select platform.ctx_own()) or (select platform.ctx_role()) = 'system');

alter table jobs.seen enable row level security;
alter table jobs.seen force row level security;
create policy own on jobs.seen using (person_id = (select platform.ctx_own()) or (select platform.ctx_role()) = 'system');

alter table jobs.hidden enable row level security;
alter table jobs.hidden force row level security;
create policy own on jobs.hidden using (person_id = (select platform.ctx_own()) or (select platform.ctx_role()) = 'system');
