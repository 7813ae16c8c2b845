-- Who may get what from where, what for and until when. Withdrawing is a timestamp; nothing is deleted while it explains an exchange.
create table consent.consent (
  id uuid primary key,
  person_id uuid not null,
  purpose text not null,
  scope jsonb not null,
  source text not null,
  recipient text not null,
  given_at timestamptz not null,
  ends_on date not null,
  withdrawn_at timestamptz
);
create index on consent.consent (person_id, given_at desc);
create index on consent.consent (recipient) where withdrawn_at is null;

alter table consent.consent enable row level security;
alter table consent.consent force row level security;
create policy own on consent.consent using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');
-- A recipient sees the consent it acts on.
create policy recipient_reads on consent.consent for select using (
  recipient = any (select unnest((select platform.ctx_organisations())::uuid[])::text));
