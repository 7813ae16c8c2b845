-- A decision on a claim or a round that an examiner or the committee has set aside: it is decided anew, here, by a day.
alter table benefits.claim add column anew_for uuid, add column anew_by date, add check ((anew_for is null) = (anew_by is null)),
  add check (anew_for is null or decided_at is not null);
create index on benefits.claim (eligibility_decision) where eligibility_decision is not null;
create index on benefits.claim (benefit_decision) where benefit_decision is not null;
create index on benefits.claim (anew_by) where anew_by is not null;
create index on benefits.round (decision_id) where decision_id is not null;
create trigger anew_by_office before update of anew_for, anew_by on benefits.claim
  for each row execute function benefits.only_the_office();

-- Such a round is corrected like others; nobody but the office says which.
-- `dropped`: what was claimed back before and is not owed after all.
alter table benefits.round_correction add column anew_for uuid, add column anew_by date,
  add column dropped bigint not null default 0 check (dropped >= 0), add check ((anew_for is null) = (anew_by is null)),
  add check (anew_for is null or outcome is distinct from 'dropped');
create trigger anew_by_office before update of anew_for, anew_by, dropped on benefits.round_correction
  for each row execute function benefits.only_the_office();
drop policy own_tells on benefits.round_correction;
create policy own_tells on benefits.round_correction for insert with check (
  person_id = (select platform.ctx_own()) and opened_by is null and outcome is null and claimed = 0 and ordered = 0 and dropped = 0
  and anew_for is null
  and exists (select 1 from benefits.round r where r.id = round_id and r.person_id = round_correction.person_id
    and r.decided_at is not null));

-- A request for an allowance or a month of a leave waits again, until a day; `decision_id` stays, the new decision stands in its place.
alter table benefits.allowance add column anew_by date;
create index on benefits.allowance (decision_id) where decision_id is not null;
create trigger anew_by_office before update of anew_by on benefits.allowance
  for each row execute function benefits.only_the_office();
