-- Nobody administers a company any more: somebody asks to, states who the company is, sends a paper, waits, and a person decides.
create table enterprises.claim (
  id uuid primary key,
  organisation_id uuid not null,
  claimant_id uuid not null,
  claimant_name text not null,
  business_number text not null,
  opened_on date not null,
  representative text not null,
  why text not null,
  asked_at timestamptz not null,
  ripe_at timestamptz not null,
  answer text check (answer in ('continues', 'no-match', 'not-registered', 'rests', 'closed', 'not-connected')),
  answered_at timestamptz,
  paper_id uuid,
  objected_at timestamptz,
  objected_by_name text,
  withdrawn_at timestamptz,
  decision text check (decision in ('confirmed', 'refused')),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  check ((decision is null) = (decided_at is null)),
  check (decision is null or reason is not null),
  -- Never earlier, never against an objection, never without a paper, never by oneself.
  check (decision is distinct from 'confirmed' or (decided_at >= ripe_at and paper_id is not null and objected_at is null
    and withdrawn_at is null and decided_by <> claimant_id))
);
create unique index one_open_claim on enterprises.claim (organisation_id, claimant_id)
  where objected_at is null and withdrawn_at is null and decision is null;
create index on enterprises.claim (claimant_id, asked_at desc);
create index on enterprises.claim (organisation_id, asked_at desc);
alter table enterprises.claim enable row level security;
alter table enterprises.claim force row level security;
create policy either_side_reads on enterprises.claim for select using (
  claimant_id = (select platform.ctx_person()) or organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) in ('operator', 'system'));
create policy either_side_ends on enterprises.claim for update using (
  claimant_id = (select platform.ctx_person()) or organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) in ('operator', 'system'))
with check (decision is null or (select platform.ctx_role()) in ('operator', 'system'));
create policy own_asks on enterprises.claim for insert with check (claimant_id = (select platform.ctx_person()) and decision is null);
