-- Payments: orders, the ledger under them, and what somebody was paid too much. Money is whole won.

-- One order a reference of its source, whatever is called twice.
create table payments.payment_order (
  id uuid primary key,
  source text not null check (source ~ '^[a-z][a-z-]{1,39}$'),
  reference text not null check (length(reference) between 1 and 100),
  person_id uuid not null,
  amount bigint not null check (amount > 0),
  set_off bigint not null default 0 check (set_off between 0 and amount),
  purpose jsonb not null,
  due_on date not null,
  state text not null check (state in ('open', 'sent', 'settled', 'returned', 'cancelled')),
  why text,
  ordered_at timestamptz not null,
  changed_at timestamptz not null,
  unique (source, reference)
);
create index on payments.payment_order (person_id, ordered_at desc);
create index on payments.payment_order (due_on, id) where state = 'open';
alter table payments.payment_order enable row level security;
alter table payments.payment_order force row level security;
create policy read on payments.payment_order for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy order_money on payments.payment_order for insert with check ((select platform.ctx_role()) in ('operator', 'system'));
create policy go_on on payments.payment_order for update using ((select platform.ctx_role()) in ('operator', 'system'));

-- What somebody was paid too much, and owes back.
create table payments.claim (
  id uuid primary key,
  source text not null check (source ~ '^[a-z][a-z-]{1,39}$'),
  reference text not null check (length(reference) between 1 and 100),
  person_id uuid not null,
  amount bigint not null check (amount > 0),
  reason jsonb not null,
  due_on date not null,
  registered_at timestamptz not null,
  unique (source, reference)
);
create index on payments.claim (person_id, registered_at desc);
alter table payments.claim enable row level security;
alter table payments.claim force row level security;
create policy read on payments.claim for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy register on payments.claim for insert with check ((select platform.ctx_role()) in ('operator', 'system'));

-- How much of each later payment may go towards it (영 제81조제4항: as much as the person agrees to). The last one counts; 0 takes it back.
create table payments.agreement (
  id uuid primary key,
  claim_id uuid not null references payments.claim (id),
  person_id uuid not null,
  each_payment bigint not null check (each_payment >= 0),
  given_at timestamptz not null
);
create index on payments.agreement (claim_id, given_at desc, id desc);
alter table payments.agreement enable row level security;
alter table payments.agreement force row level security;
create policy read on payments.agreement for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy agree on payments.agreement for insert with check (
  person_id = (select platform.ctx_own())
  and exists (select 1 from payments.claim c where c.id = claim_id and c.person_id = agreement.person_id));

-- The ledger. An event is written once (`key`) and never changed; its entries sum to 0 when its transaction commits.
create table payments.transaction (
  id uuid primary key,
  key text not null unique,
  event text not null,
  order_id uuid references payments.payment_order (id),
  claim_id uuid references payments.claim (id),
  at timestamptz not null
);
create index on payments.transaction (claim_id) where claim_id is not null;
create index on payments.transaction (order_id) where order_id is not null;
alter table payments.transaction enable row level security;
alter table payments.transaction force row level security;

create table payments.entry (
  transaction_id uuid not null references payments.transaction (id),
  line smallint not null,
  account text not null check (account in ('fund', 'payable', 'transit', 'paid', 'returned', 'receivable', 'recovered')),
  person_id uuid,
  amount bigint not null check (amount <> 0),
  primary key (transaction_id, line),
  check ((person_id is null) = (account = 'fund'))
);
create index on payments.entry (person_id, account);
alter table payments.entry enable row level security;
alter table payments.entry force row level security;
create policy read on payments.entry for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy post on payments.entry for insert with check ((select platform.ctx_role()) in ('operator', 'system'));
create policy read on payments.transaction for select using (
  (select platform.ctx_role()) in ('operator', 'system')
  or exists (select 1 from payments.entry e where e.transaction_id = id and e.person_id = (select platform.ctx_own())));
create policy post on payments.transaction for insert with check ((select platform.ctx_role()) in ('operator', 'system'));

create function payments.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger of payments is never changed: correct it by another event' using errcode = 'restrict_violation';
end $$;
create trigger never_changed before update or delete on payments.transaction for each row execute function payments.never_changed();
create trigger never_changed before update or delete on payments.entry for each row execute function payments.never_changed();

create function payments.must_balance() returns trigger language plpgsql as $$
declare
  event uuid;
  total numeric;
  lines bigint;
begin
  if tg_table_name = 'entry' then event := new.transaction_id; else event := new.id; end if;
  select coalesce(sum(amount), 0), count(*) into total, lines from payments.entry where transaction_id = event;
  if total <> 0 or lines < 2 then
    raise exception 'ledger event % has % entries that sum to %', event, lines, total using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger balances after insert on payments.transaction deferrable initially deferred
  for each row execute function payments.must_balance();
create constraint trigger balances after insert on payments.entry deferrable initially deferred
  for each row execute function payments.must_balance();
