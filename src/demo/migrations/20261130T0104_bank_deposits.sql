-- What somebody sent to the account for paying back at the simulated bank, and when the bank gave it back.
create table demo.bank_deposit (
  number bigint generated always as identity primary key,
  day date not null,
  amount bigint not null check (amount > 0),
  sender text not null check (length(sender) between 1 and 40),
  memo text not null check (length(memo) <= 100),
  went_back_at timestamptz
);
alter table demo.bank_deposit enable row level security;
alter table demo.bank_deposit force row level security;
create policy person_sends on demo.bank_deposit for insert with check (
  (select platform.ctx_role()) = 'person' and went_back_at is null);
create policy system on demo.bank_deposit using ((select platform.ctx_role()) = 'system');
