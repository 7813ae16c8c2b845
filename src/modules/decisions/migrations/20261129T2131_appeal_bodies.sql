-- The examiner (고용보험심사관) and the committee (고용보험심사위원회) as bodies of their own: who sits in them, which cases are before whom.
-- `content` is sealed: name and title as they were when the seat was given. Nobody gives themselves a seat or has two.
create table decisions.seat (
  id uuid primary key,
  body text not null check (body in ('examiner', 'committee')),
  person_id uuid not null,
  content text not null,
  named_at timestamptz not null,
  named_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  check (named_by <> person_id),
  check ((ended_at is null) = (ended_by is null))
);
create unique index one_seat on decisions.seat (person_id) where ended_at is null;
alter table decisions.seat enable row level security;
alter table decisions.seat force row level security;
create policy read on decisions.seat for select using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy give on decisions.seat for insert with check ((select platform.ctx_role()) in ('operator', 'system') and ended_at is null);
create policy "end" on decisions.seat for update using ((select platform.ctx_role()) in ('operator', 'system'));

-- Before whom a case is: by the program's own choice, never the office's. Nobody judges what they asked for themselves.
create table decisions.judge (
  id uuid primary key,
  appeal_id uuid not null references decisions.appeal (id),
  seat_id uuid not null references decisions.seat (id),
  judge_id uuid not null,
  person_id uuid not null,
  content text not null,
  assigned_at timestamptz not null,
  signed_at timestamptz,
  unique (appeal_id, judge_id),
  check (judge_id <> person_id)
);
create index on decisions.judge (judge_id);
create index on decisions.judge (person_id);
alter table decisions.judge enable row level security;
alter table decisions.judge force row level security;
create policy read on decisions.judge for select using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy assign on decisions.judge for insert with check ((select platform.ctx_role()) = 'system' and signed_at is null);
create policy unassign on decisions.judge for delete using ((select platform.ctx_role()) = 'system' and signed_at is null);
create policy sign on decisions.judge for update using (
  (select platform.ctx_role()) = 'system' or judge_id = (select platform.ctx_person()));

-- What a member of the committee wrote for all of its members to sign; sealed. It is the answer once each of them has signed it.
alter table decisions.appeal add column ruling text, add column ruling_at timestamptz, add column ruling_by uuid,
  add check ((ruling is null) = (ruling_at is null) and (ruling is null) = (ruling_by is null));
-- A decision may be set aside: the office is bound and decides anew, and the new decision is written in when it is signed.
alter table decisions.appeal drop constraint appeal_outcome_check;
alter table decisions.appeal add constraint appeal_outcome_check check (outcome in ('upheld', 'replaced', 'set-aside'));
alter table decisions.decision add column set_aside_at timestamptz;
create index on decisions.decision (set_aside_at) where set_aside_at is not null and newer_id is null;

-- The second wall: only before whom a case is answers it.
drop policy answer on decisions.appeal;
create policy answer on decisions.appeal for update using (
  (select platform.ctx_role()) = 'system'
  or (select platform.ctx_role()) = 'operator' and exists (
    select 1 from decisions.judge j where j.appeal_id = appeal.id and j.judge_id = (select platform.ctx_person())));
