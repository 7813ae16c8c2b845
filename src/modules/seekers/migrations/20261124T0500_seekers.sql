-- The résumé of a person and what they wish for. No column for photo, age, sex, birthplace, family or property (채용절차법 제4조의3).

create table seekers.entry (
  id uuid primary key,
  person_id uuid not null,
  section text not null check (section in ('career', 'qualification', 'training', 'education', 'language', 'skill', 'other')),
  title text not null,
  organisation text not null,
  from_on date,
  to_on date,
  detail text not null,
  badge_id uuid,
  position double precision not null,
  hidden boolean not null default false,
  settled_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (from_on <= to_on)
);
create index on seekers.entry (person_id, section, position);
-- The same badge heard twice gives one line.
create unique index entry_of_badge on seekers.entry (person_id, badge_id) where badge_id is not null;

create table seekers.wishes (
  person_id uuid primary key,
  start_on date,
  regions text[] not null,
  occupations text[] not null,
  pay_monthly_min int check (pay_monthly_min > 0),
  shifts text[] not null,
  updated_at timestamptz not null
);

alter table seekers.entry enable row level security;
alter table seekers.entry force row level security;
create policy own on seekers.entry using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

alter table seekers.wishes enable row level security;
alter table seekers.wishes force row level security;
create policy own on seekers.wishes using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');
