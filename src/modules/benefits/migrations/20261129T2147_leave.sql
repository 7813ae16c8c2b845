-- Leave for birth and childcare (고용보험법 제70조, 제73조의2, 제75조): the leave is told once, its benefit is claimed by the month or as a whole.
-- `said` is sealed: it tells of children, of other parents, of pay.
create table benefits.leave (
  id uuid primary key,
  person_id uuid not null,
  spell_id uuid not null references benefits.spell (id),
  kind text not null check (kind in ('parental', 'reduced', 'birth', 'partner')),
  from_day date not null,
  to_day date not null check (from_day <= to_day),
  said text not null,
  evidence text[] not null default '{}',
  begun_at timestamptz not null
);
create index on benefits.leave (person_id, from_day desc);
create index on benefits.leave (spell_id);

alter table benefits.leave enable row level security;
alter table benefits.leave force row level security;
create policy office on benefits.leave using ((select platform.ctx_role()) in ('operator', 'system'));
create policy own_read on benefits.leave for select using (person_id = (select platform.ctx_own()));
create policy own_tells on benefits.leave for insert with check (person_id = (select platform.ctx_own()));
create policy own_changes on benefits.leave for update using (person_id = (select platform.ctx_own()));
-- What a person told stays what was claimed on: they add evidence, nothing else.
create trigger told before update of person_id, spell_id, kind, from_day, to_day, said, begun_at on benefits.leave
  for each row execute function benefits.only_the_office();

-- The same request as those beside the rounds: after a claim, or for a leave. What an officer found is sealed, too. What no decision can be
-- signed on is kept open, with who said so and why.
alter table benefits.allowance alter column claim_id drop not null; -- contract: wider, nothing that was there goes
alter table benefits.allowance drop constraint allowance_kind_check; -- contract: wider, nothing that was there goes
alter table benefits.allowance
  add column leave_id uuid references benefits.leave (id),
  add column month smallint,
  add column evidence text[] not null default '{}',
  add column found text,
  add column open_at timestamptz,
  add column open_by uuid,
  add column open_reason text,
  add constraint allowance_kind_check check (kind in ('early', 'sickness', 'training', 'individual', 'special', 'wide', 'moving',
    'parental', 'reduced', 'birth', 'partner')),
  add constraint allowance_of_one check ((claim_id is null) <> (leave_id is null)),
  add constraint allowance_open_check check ((open_at is null) = (open_reason is null));
create index on benefits.allowance (leave_id);
create unique index allowance_leave_once on benefits.allowance (leave_id, from_day) where decided_at is null or amount > 0;
create policy own_evidence on benefits.allowance for update using (person_id = (select platform.ctx_own()));
create trigger decided before update of claim_id, leave_id, person_id, kind, from_day, to_day, month, said, found, sent_at, decided_at, decided_by,
  decision_id, amount, days, reason, open_at, open_by, open_reason on benefits.allowance
  for each row execute function benefits.only_the_office();

-- An extension (제51조부터 제53조까지) is paid in rounds after the ordinary days, with a daily benefit of its own.
alter table benefits.claim
  add column extended_days smallint not null default 0,
  add column extended_daily bigint;
create trigger extended before update of extended_days, extended_daily on benefits.claim
  for each row execute function benefits.only_the_office();
