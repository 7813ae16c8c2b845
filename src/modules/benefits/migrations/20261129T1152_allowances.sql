-- What is asked for beside the rounds (고용보험법 제63조 상병급여, 제64조 조기재취업수당). `said` is sealed: it tells of health and of a new job.
create table benefits.allowance (
  id uuid primary key,
  claim_id uuid not null references benefits.claim (id),
  person_id uuid not null,
  kind text not null check (kind in ('early', 'sickness')),
  from_day date not null,
  to_day date not null,
  said text not null,
  sent_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  decision_id uuid,
  amount bigint,
  days smallint,
  reason text,
  check (from_day <= to_day),
  check ((decided_at is null) = (amount is null) and (decided_at is null) = (days is null) and (decided_at is null) = (reason is null))
);
create index on benefits.allowance (person_id, sent_at desc);
create index on benefits.allowance (claim_id);
create index on benefits.allowance (sent_at) where decided_at is null;
-- One of a kind for the same days; the allowance for early re-employment once for a claim while it waits or was paid.
create unique index allowance_once on benefits.allowance (claim_id, kind, from_day) where decided_at is null or amount > 0;

alter table benefits.allowance enable row level security;
alter table benefits.allowance force row level security;
create policy office on benefits.allowance using ((select platform.ctx_role()) in ('operator', 'system'));
create policy own_read on benefits.allowance for select using (person_id = (select platform.ctx_own()));
create policy own_asks on benefits.allowance for insert with check (
  person_id = (select platform.ctx_own()) and decided_at is null and decided_by is null and decision_id is null);
