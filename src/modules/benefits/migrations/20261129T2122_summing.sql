-- A person applies for contracts to be added up that each pay too little to be insured (합산 신청, 고용보험법 제77조의2, 제77조의6).
create table benefits.summing (
  id uuid primary key,
  person_id uuid not null,
  kind text not null check (kind in ('예술인', '노무제공자')),
  article text not null,
  applied_at timestamptz not null,
  withdrawn_at timestamptz,
  check (withdrawn_at >= applied_at)
);
create unique index summing_once on benefits.summing (person_id, kind) where withdrawn_at is null;
create index on benefits.summing (person_id);

-- Only the person applies or takes it back; the office reads it.
alter table benefits.summing enable row level security;
alter table benefits.summing force row level security;
create policy office_reads on benefits.summing for select using ((select platform.ctx_role()) in ('operator', 'system'));
create policy own_read on benefits.summing for select using (person_id = (select platform.ctx_own()));
create policy own_apply on benefits.summing for insert
  with check (person_id = (select platform.ctx_own()) and withdrawn_at is null);
create policy own_withdraw on benefits.summing for update using (person_id = (select platform.ctx_own()));

-- An application stays what it was: it is taken back once, and a new one is a row of its own.
create function benefits.summing_stays() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is null
    and (new.id, new.person_id, new.kind, new.article, new.applied_at) = (old.id, old.person_id, old.kind, old.article, old.applied_at)
  then return new; end if;
  raise exception 'benefits.summing: an application stays as it was';
end $$;
create trigger stays before update on benefits.summing for each row execute function benefits.summing_stays();
