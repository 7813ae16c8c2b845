-- Vacancies, where imported ones come from, and how far each import got.

create table jobs.source (
  code text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
  name text not null,
  url text,
  created_at timestamptz not null
);

create table jobs.vacancy (
  id uuid primary key,
  organisation_id uuid,
  employer_name text not null,
  employer_name_en text,
  employer_verified boolean not null,
  title text not null,
  title_en text,
  duties text not null,
  duties_en text,
  occupation text not null,
  region text not null,
  address text not null,
  pay_per text check (pay_per in ('hour', 'day', 'month', 'year')),
  pay_min int check (pay_min >= 0),
  pay_max int,
  pay_note text not null,
  employment text not null,
  hours text not null,
  weekly_hours int not null,
  shift text not null,
  education text not null,
  career_months int not null,
  posts int not null,
  benefits text not null,
  starts_on date,
  opens_on date,
  closes_on date,
  needs jsonb not null,
  source text not null,
  source_url text,
  external_id text,
  content_hash text,
  seen_in uuid,
  demo boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  ended_at timestamptz,
  closed_at timestamptz,
  close_reason text,
  check ((pay_per is null) = (pay_min is null)),
  check (organisation_id is not null or external_id is not null)
);
create index on jobs.vacancy (organisation_id, updated_at desc);
create unique index on jobs.vacancy (source, external_id) where external_id is not null;
create index vacancy_ending on jobs.vacancy (closes_on) where published_at is not null and ended_at is null and closed_at is null;

-- Published vacancies are public; a draft is the organisation's alone.
alter table jobs.vacancy enable row level security;
alter table jobs.vacancy force row level security;
create policy read on jobs.vacancy for select using (
  published_at is not null
  or organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) = 'system');
create policy add on jobs.vacancy for insert with check (
  (organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer')
  or (select platform.ctx_role()) = 'system');
create policy change on jobs.vacancy for update using (
  (organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer')
  or (select platform.ctx_role()) = 'system');
create policy remove on jobs.vacancy for delete using ((select platform.ctx_role()) = 'system');

-- One run of an import: how many records are done, so that a killed run goes on where it stopped.
create table jobs.import_run (
  id uuid primary key,
  source text not null,
  file_hash text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  records int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  faulty int not null default 0,
  closed int not null default 0
);
create index on jobs.import_run (source, started_at desc);

-- Records that could not be taken, with the reason and the record itself.
create table jobs.import_fault (
  run_id uuid not null references jobs.import_run (id),
  record int not null,
  external_id text,
  reasons text[] not null,
  raw text not null,
  primary key (run_id, record)
);
