-- Accounts that payments go to, the files that go to the bank, and what became of each line.

-- `content` (number and name of the holder) is sealed with the person's key. The one before stays in use until the bank has confirmed the new one.
create table payments.account (
  id uuid primary key,
  person_id uuid not null,
  bank text not null check (bank ~ '^[0-9]{3}$'),
  last4 text not null check (last4 ~ '^[0-9]{4}$'),
  content text not null,
  state text not null check (state in ('waiting', 'verified', 'wrong-holder', 'no-such-account', 'closed', 'no-birth-date')),
  protected boolean not null default false,
  asked_at timestamptz not null,
  answered_at timestamptz,
  replaced_at timestamptz,
  check ((state = 'waiting') = (answered_at is null))
);
create unique index one_verified_account on payments.account (person_id) where state = 'verified' and replaced_at is null;
create unique index one_other_account on payments.account (person_id) where state <> 'verified' and replaced_at is null;
create index on payments.account (person_id, asked_at desc);
alter table payments.account enable row level security;
alter table payments.account force row level security;
create policy read on payments.account for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) = 'system');
-- A person states an account; only the system says that it is verified.
create policy state_it on payments.account for insert with check (person_id = (select platform.ctx_own()) and state = 'waiting');
create policy replace_it on payments.account for update using (person_id = (select platform.ctx_own()) and state <> 'verified')
  with check (state <> 'verified');
create policy system_answers on payments.account for update using ((select platform.ctx_role()) = 'system');
create policy system_erases on payments.account for delete using ((select platform.ctx_role()) = 'system');

-- One file for the bank. It is committed before it is sent, and sent under its number until the bank has it. `content` is the file,
-- sealed, until every line is answered.
create table payments.batch (
  number bigint primary key check (number > 0),
  day date not null,
  count integer not null check (count > 0),
  total bigint not null check (total > 0),
  digest text not null,
  content text,
  state text not null check (state in ('written', 'taken', 'refused', 'done')),
  code text,
  tries integer not null default 0,
  written_at timestamptz not null,
  taken_at timestamptz,
  done_at timestamptz
);
create index on payments.batch (number) where state in ('written', 'taken');
alter table payments.batch enable row level security;
alter table payments.batch force row level security;
create policy read on payments.batch for select using ((select platform.ctx_role()) in ('operator', 'system'));
create policy write on payments.batch for insert with check ((select platform.ctx_role()) = 'system');
create policy go_on on payments.batch for update using ((select platform.ctx_role()) = 'system');

create table payments.batch_item (
  id uuid primary key,
  batch_number bigint not null references payments.batch (number),
  line integer not null check (line > 0),
  order_id uuid not null references payments.payment_order (id),
  account_id uuid not null,
  amount bigint not null check (amount > 0),
  result text check (result in ('settled', 'returned')),
  why text,
  answered_at timestamptz,
  unique (batch_number, line),
  check ((result is null) = (answered_at is null)),
  check ((result is not distinct from 'returned') = (why is not null))
);
-- Nothing is on its way twice, and nothing arrives twice: the database itself says so.
create unique index on_its_way_once on payments.batch_item (order_id) where result is null;
create unique index arrived_once on payments.batch_item (order_id) where result = 'settled';
create index on payments.batch_item (order_id, answered_at desc);
alter table payments.batch_item enable row level security;
alter table payments.batch_item force row level security;
create policy read on payments.batch_item for select using (
  (select platform.ctx_role()) in ('operator', 'system')
  or exists (select 1 from payments.payment_order o where o.id = order_id and o.person_id = (select platform.ctx_own())));
create policy write on payments.batch_item for insert with check ((select platform.ctx_role()) = 'system');
create policy answer on payments.batch_item for update using ((select platform.ctx_role()) = 'system');
