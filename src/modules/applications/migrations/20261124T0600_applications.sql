-- Applications: what was sent as shown, what happened to it and when, and the sealed presentation that proves it.

create table applications.application (
  id uuid primary key,
  vacancy_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  code text not null,
  vacancy jsonb not null,
  content jsonb,
  met int not null,
  unmet int not null,
  consent_id uuid not null,
  answer_due date not null,
  erase_on date not null,
  submitted_at timestamptz not null,
  seen_at timestamptz,
  held_at timestamptz,
  invited_at timestamptz,
  revealed_at timestamptz,
  declined_at timestamptz,
  closed_at timestamptz,
  withdrawn_at timestamptz,
  erased_at timestamptz,
  reminded_at timestamptz,
  answer jsonb,
  contact jsonb,
  tab text not null generated always as (case
    when withdrawn_at is not null then 'withdrawn'
    when declined_at is not null or closed_at is not null then 'answered'
    when invited_at is not null then 'invited'
    when held_at is not null then 'held'
    else 'new' end) stored
);
-- One live application of a person for a vacancy: a second one is told about the first.
create unique index one_live on applications.application (vacancy_id, person_id) where withdrawn_at is null;
create index on applications.application (vacancy_id, tab, unmet, submitted_at, id);
create index on applications.application (person_id, submitted_at desc);
create index on applications.application (consent_id);
create index to_erase on applications.application (erase_on) where erased_at is null;
create index unanswered on applications.application (answer_due) where tab in ('new', 'held');

-- What the badges prove, sealed; bound to this employer and this application, so it proves nothing elsewhere.
create table applications.presentation (
  application_id uuid primary key,
  organisation_id uuid not null,
  person_id uuid not null,
  sealed bytea not null
);

-- Written by every transition in the same statement.
create table applications.transition (
  id uuid primary key,
  application_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  act text not null,
  from_state text not null,
  to_state text not null,
  by text not null check (by in ('person', 'employer', 'system')),
  at timestamptz not null
);
create index on applications.transition (application_id, at);

alter table applications.application enable row level security;
alter table applications.application force row level security;
create policy own on applications.application using (
  person_id = (select platform.ctx_person()) and (select platform.ctx_role()) = 'person');
create policy employer_reads on applications.application for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer');
create policy employer_answers on applications.application for update using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer');
create policy system on applications.application using ((select platform.ctx_role()) = 'system');

-- The person puts it there and takes it away; the employer's members reach it only to check it, never otherwise.
alter table applications.presentation enable row level security;
alter table applications.presentation force row level security;
create policy own on applications.presentation using (
  person_id = (select platform.ctx_person()) and (select platform.ctx_role()) = 'person');
create policy employer_checks on applications.presentation for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer'
  and (select platform.ctx_purpose()) in ('applications.inbox', 'applications.applicant'));
create policy system on applications.presentation using ((select platform.ctx_role()) = 'system');

alter table applications.transition enable row level security;
alter table applications.transition force row level security;
create policy own on applications.transition using (
  person_id = (select platform.ctx_person()) and (select platform.ctx_role()) = 'person');
create policy employer on applications.transition using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer');
create policy system on applications.transition using ((select platform.ctx_role()) = 'system');
