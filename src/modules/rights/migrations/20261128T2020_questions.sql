-- "Why did you read this?": asked by the person, answered by whoever read, or by the operator when they do not.
create table rights.question (
  id uuid primary key,
  person_id uuid not null,
  entry_id uuid not null,
  -- Who is asked; empty: the operator.
  organisation_id uuid,
  reader text not null,
  what text not null,
  read_at timestamptz not null,
  words text not null,
  asked_at timestamptz not null,
  answer_by date not null,
  escalated_at timestamptz,
  answer text,
  answered_by uuid,
  answered_name text,
  answered_at timestamptz,
  unique (person_id, entry_id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_name is null))
);
create index on rights.question (organisation_id, asked_at desc);
create index on rights.question (person_id, asked_at desc);
create index question_late on rights.question (answer_by) where answered_at is null and escalated_at is null;
alter table rights.question enable row level security;
alter table rights.question force row level security;
create policy own_reads on rights.question for select using (person_id = (select platform.ctx_own()));
create policy own_asks on rights.question for insert with check (person_id = (select platform.ctx_own()) and answer is null);
create policy asked_reads on rights.question for select using (organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy asked_answers on rights.question for update using (organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy operator_reads on rights.question for select using (
  (select platform.ctx_role()) = 'operator' and (organisation_id is null or escalated_at is not null));
create policy operator_answers on rights.question for update using (
  (select platform.ctx_role()) = 'operator' and (organisation_id is null or escalated_at is not null));
create policy system on rights.question using ((select platform.ctx_role()) = 'system');
