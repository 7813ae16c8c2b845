-- Whether a company is who it says: what it stated, what the tax office answered, or what a person decided by its paper.
create table enterprises.verification (
  organisation_id uuid primary key,
  business_number text not null,
  opened_on date not null,
  representative text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer text check (answer in ('continues', 'no-match', 'not-registered', 'rests', 'closed', 'not-connected')),
  answered_at timestamptz,
  paper_id uuid,
  paper_at timestamptz,
  decision text check (decision in ('confirmed', 'refused')),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  check ((decision is null) = (decided_at is null)),
  check (decision is distinct from 'refused' or reason is not null)
);
create index on enterprises.verification (paper_at) where paper_at is not null and decision is null;
alter table enterprises.verification enable row level security;
alter table enterprises.verification force row level security;
create policy own on enterprises.verification using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) in ('operator', 'system'));
