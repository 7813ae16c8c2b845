-- By instalments: how somebody wants to give back what they were paid too much. The last plan counts; what has come in stands in the ledger.
create table payments.plan (
  id uuid primary key,
  claim_id uuid not null references payments.claim (id),
  person_id uuid not null,
  months smallint not null check (months > 0),
  owed bigint not null check (owed > 0),
  first_on date not null,
  made_at timestamptz not null
);
create index on payments.plan (claim_id, made_at desc, id desc);
alter table payments.plan enable row level security;
alter table payments.plan force row level security;
create policy read on payments.plan for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy make_it on payments.plan for insert with check (
  person_id = (select platform.ctx_own())
  and exists (select 1 from payments.claim c where c.id = claim_id and c.person_id = plan.person_id));
