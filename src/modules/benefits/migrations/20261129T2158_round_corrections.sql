-- A decided round of which somebody says later that it was otherwise: what it should say, the person's hearing, and what came of it.
create table benefits.round_correction (
  id uuid primary key,
  round_id uuid not null references benefits.round (id),
  person_id uuid not null,
  worked jsonb not null,
  says text not null,
  opened_at timestamptz not null,
  -- Nobody where the person told it themselves.
  opened_by uuid,
  hear_until date not null,
  answer text,
  answered_at timestamptz,
  outcome text check (outcome in ('corrected', 'dropped')),
  reason text,
  decided_at timestamptz,
  decided_by uuid,
  decision_id uuid,
  days smallint,
  amount bigint check (amount >= 0),
  claimed bigint not null default 0 check (claimed >= 0),
  ordered bigint not null default 0 check (ordered >= 0),
  check ((answer is null) = (answered_at is null)),
  check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null) and (outcome is null) = (reason is null)),
  check ((outcome is not distinct from 'corrected') = (amount is not null) and (amount is null) = (days is null)),
  check (claimed = 0 or ordered = 0)
);
create index on benefits.round_correction (round_id);
create index on benefits.round_correction (person_id);
create unique index round_correction_open on benefits.round_correction (round_id) where outcome is null;

alter table benefits.round_correction enable row level security;
alter table benefits.round_correction force row level security;
create policy office on benefits.round_correction using ((select platform.ctx_role()) in ('operator', 'system'));
create policy own_read on benefits.round_correction for select using (person_id = (select platform.ctx_own()));
-- Only of a round of one's own that is decided.
create policy own_tells on benefits.round_correction for insert with check (
  person_id = (select platform.ctx_own()) and opened_by is null and outcome is null and claimed = 0 and ordered = 0
  and exists (select 1 from benefits.round r where r.id = round_id and r.person_id = round_correction.person_id
    and r.decided_at is not null));
create policy own_answers on benefits.round_correction for update using (person_id = (select platform.ctx_own()) and outcome is null);
create trigger decided before update of id, round_id, person_id, worked, says, opened_at, opened_by, hear_until, outcome, reason, decided_at,
  decided_by, decision_id, days, amount, claimed, ordered on benefits.round_correction
  for each row execute function benefits.only_the_office();
