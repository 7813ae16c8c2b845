-- Facts as their sources said them and decisions with all that they stand on. Nothing said is ever changed: what is corrected is said anew.

-- Who a person is in facts and decisions: a number of its own, so that a document names nobody.
create table decisions.subject (
  person_id uuid primary key,
  subject uuid not null unique
);
alter table decisions.subject enable row level security;
alter table decisions.subject force row level security;
create policy read on decisions.subject for select using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy make on decisions.subject for insert with check ((select platform.ctx_role()) in ('operator', 'system'));

-- Held true from `valid_from` to `valid_to`, known here since `recorded_at`. `content` is the signed fact, sealed.
create table decisions.fact (
  id uuid primary key,
  person_id uuid not null,
  name text not null,
  valid_from date,
  valid_to date,
  recorded_at timestamptz not null,
  content text not null,
  check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
create index on decisions.fact (person_id, name, recorded_at desc);
alter table decisions.fact enable row level security;
alter table decisions.fact force row level security;
create policy read on decisions.fact for select using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy say on decisions.fact for insert with check ((select platform.ctx_role()) in ('operator', 'system'));

-- Public keys by which facts were signed here, so that an old fact stays checkable when keys change.
create table decisions.fact_key (
  kid text primary key,
  x text not null,
  since timestamptz not null
);
alter table decisions.fact_key enable row level security;
alter table decisions.fact_key force row level security;
create policy everybody_reads on decisions.fact_key for select using (true);
create policy add on decisions.fact_key for insert with check ((select platform.ctx_role()) in ('operator', 'system'));

-- `content` is the signed document, sealed. `uses`: facts that its trace asked for, known or not.
create table decisions.decision (
  id uuid primary key,
  person_id uuid not null,
  domain text not null,
  wanted text[] not null,
  uses text[] not null,
  law_day date not null,
  fact_day date not null,
  effect_day date not null,
  content text not null,
  negative boolean not null,
  decided_at timestamptz not null,
  signed_by uuid,
  reopened_at timestamptz,
  reopened_for uuid references decisions.fact (id),
  newer_id uuid references decisions.decision (id),
  check ((reopened_at is null) = (reopened_for is null)),
  -- A no is said by a person.
  check (not negative or signed_by is not null)
);
create index on decisions.decision (person_id, decided_at desc);
create index on decisions.decision (reopened_at) where reopened_at is not null and newer_id is null;
alter table decisions.decision enable row level security;
alter table decisions.decision force row level security;
create policy read on decisions.decision for select using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy sign on decisions.decision for insert with check ((select platform.ctx_role()) in ('operator', 'system'));
create policy reopen on decisions.decision for update using ((select platform.ctx_role()) in ('operator', 'system'));
