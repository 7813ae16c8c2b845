-- A refused request about insured status that its person contests (고용보험법 제87조): before the examiner, then the committee. `content` and
-- `answer` are sealed. What is contested stands here as it was, for the request is open again once the appeal was right.
create table benefits.coverage_appeal (
  id uuid primary key,
  correction_id uuid not null references benefits.correction (id),
  person_id uuid not null,
  instance text not null check (instance in ('examiner', 'committee')),
  content text not null,
  refused_by uuid not null,
  refused_name text not null,
  refused_reason text not null,
  sent_at timestamptz not null,
  known_on date not null,
  due_on date not null,
  longer_at timestamptz,
  outcome text check (outcome in ('upheld', 'overturned')),
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  check ((outcome is null) = (answer is null) and (outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null))
);
create unique index one_open_appeal on benefits.coverage_appeal (correction_id) where outcome is null;
create index on benefits.coverage_appeal (correction_id);
create index on benefits.coverage_appeal (person_id);
create index on benefits.coverage_appeal (due_on) where outcome is null;
alter table benefits.coverage_appeal enable row level security;
alter table benefits.coverage_appeal force row level security;
create policy read on benefits.coverage_appeal for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy send on benefits.coverage_appeal for insert with check (
  person_id = (select platform.ctx_own()) and outcome is null and longer_at is null);
create policy answer on benefits.coverage_appeal for update using ((select platform.ctx_role()) in ('operator', 'system'));

-- Whose refusal an appeal set aside: they do not answer the request again. Nothing of an answer is its person's to write.
alter table benefits.correction add column refused_by uuid;
drop trigger answered on benefits.correction;
create trigger answered before update of answer, reason, answered_at, answered_by, answered_by_name, refused_by on benefits.correction
  for each row execute function benefits.only_the_office();
