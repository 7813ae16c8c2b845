-- A decision that its person contests: first before the examiner (고용보험법 §87), then before the committee. `content` and `answer` are sealed.
create table decisions.appeal (
  id uuid primary key,
  decision_id uuid not null references decisions.decision (id),
  person_id uuid not null,
  instance text not null check (instance in ('examiner', 'committee')),
  content text not null,
  sent_at timestamptz not null,
  known_on date not null,
  due_on date not null,
  longer_at timestamptz,
  outcome text check (outcome in ('upheld', 'replaced')),
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  newer_id uuid references decisions.decision (id),
  check ((outcome is null) = (answer is null) and (outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)),
  check (outcome is distinct from 'replaced' or newer_id is not null)
);
create unique index one_appeal on decisions.appeal (decision_id, instance);
create index on decisions.appeal (person_id);
create index on decisions.appeal (due_on) where outcome is null;
alter table decisions.appeal enable row level security;
alter table decisions.appeal force row level security;
create policy read on decisions.appeal for select using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy send on decisions.appeal for insert with check (
  person_id = (select platform.ctx_own()) and outcome is null and longer_at is null);
create policy answer on decisions.appeal for update using ((select platform.ctx_role()) in ('operator', 'system'));

-- Until when a decision is contested: the days of the law from its telling, or later where an outage has moved the day. None in
-- fields of which it is not verified where they are contested.
alter table decisions.decision add column appeal_until date, add column moved_from date, add column moved_incident uuid;
update decisions.decision set appeal_until = (decided_at at time zone 'Asia/Seoul')::date + 90
  where domain in ('eligibility', 'benefit', 'recognition', 'extension', 'earlyReemployment', 'misconduct', 'parental');
create index on decisions.decision (appeal_until);
create table decisions.moved_appeal_day (
  extension_id uuid not null,
  decision_id uuid not null references decisions.decision (id),
  incident_id uuid not null,
  old_day date not null,
  new_day date not null,
  moved_at timestamptz not null,
  undone_at timestamptz,
  primary key (extension_id, decision_id)
);
alter table decisions.moved_appeal_day enable row level security;
alter table decisions.moved_appeal_day force row level security;
create policy system on decisions.moved_appeal_day using ((select platform.ctx_role()) = 'system');
