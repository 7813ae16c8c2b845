-- The committee answers as a body: what one of its members wrote (`ruling`, sealed) is the answer once each member before whom the case is has
-- signed it. A signature under an earlier text does not count.
alter table benefits.coverage_appeal add column ruling text, add column ruling_at timestamptz, add column ruling_by uuid,
  add check ((ruling is null) = (ruling_at is null) and (ruling is null) = (ruling_by is null));
create table benefits.coverage_signature (
  appeal_id uuid not null references benefits.coverage_appeal (id),
  judge_id uuid not null,
  person_id uuid not null,
  signed_at timestamptz not null,
  primary key (appeal_id, judge_id),
  check (judge_id <> person_id)
);
create index on benefits.coverage_signature (judge_id);
create index on benefits.coverage_signature (person_id);
alter table benefits.coverage_signature enable row level security;
alter table benefits.coverage_signature force row level security;
create policy read on benefits.coverage_signature for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) in ('operator', 'system'));
-- Everybody signs for themselves.
create policy sign on benefits.coverage_signature for insert with check (
  (select platform.ctx_role()) = 'operator' and judge_id = (select platform.ctx_person()));
create policy sign_again on benefits.coverage_signature for update using (
  (select platform.ctx_role()) = 'operator' and judge_id = (select platform.ctx_person()));
