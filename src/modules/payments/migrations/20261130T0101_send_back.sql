-- Money that came in and is nobody's goes back to its sender: an officer signs it by name, the bank is told once for each deposit.
create table payments.send_back (
  id uuid primary key,
  deposit_number bigint not null references payments.deposit (number),
  amount bigint not null check (amount > 0),
  reason text not null check (length(reason) between 1 and 500),
  signed_by uuid not null,
  signed_name text not null,
  signed_at timestamptz not null,
  state text not null check (state in ('ordered', 'done', 'refused')),
  code text,
  answered_at timestamptz,
  check ((state = 'ordered') = (answered_at is null) and (state = 'refused') = (code is not null))
);
-- One at a time, and never again once it went.
create unique index sent_back_once on payments.send_back (deposit_number) where state <> 'refused';
create index on payments.send_back (deposit_number);
create index on payments.send_back (id) where state = 'ordered';
alter table payments.send_back enable row level security;
alter table payments.send_back force row level security;
create policy read on payments.send_back for select using ((select platform.ctx_role()) in ('operator', 'system'));
create policy sign on payments.send_back for insert with check (
  (select platform.ctx_role()) = 'operator' and state = 'ordered' and signed_by = (select platform.ctx_person())
  and exists (select 1 from payments.deposit d where d.number = deposit_number and d.amount = send_back.amount and d.claim_id is null));
create policy answer on payments.send_back for update using ((select platform.ctx_role()) = 'system' and state = 'ordered')
  with check (state <> 'ordered');

-- What was signed is never changed.
create function payments.signed_once() returns trigger language plpgsql as $$
begin
  raise exception 'what was signed of deposit % is not changed', old.deposit_number using errcode = 'restrict_violation';
end $$;
create trigger signed_once before update of id, deposit_number, amount, reason, signed_by, signed_name, signed_at on payments.send_back
  for each row execute function payments.signed_once();

-- What goes back to its sender pays nothing back.
create policy not_what_goes_back on payments.deposit as restrictive for update using (
  not exists (select 1 from payments.send_back s where s.deposit_number = number and s.state <> 'refused'));

-- Two accounts of the ledger that are no person's: what senders gave that is nobody's (below 0), and what is on its way back to them.
alter table payments.entry drop constraint entry_account_check; -- contract: wider, nothing that was there goes
alter table payments.entry add constraint entry_account_check
  check (account in ('fund', 'payable', 'transit', 'paid', 'returned', 'receivable', 'recovered', 'sender', 'leaving'));
alter table payments.entry drop constraint entry_check; -- contract: wider, nothing that was there goes
alter table payments.entry add constraint entry_check check ((person_id is null) = (account in ('fund', 'sender', 'leaving')));
