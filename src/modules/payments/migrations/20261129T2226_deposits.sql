-- The number that somebody writes on what they pay back, so that it is found again: short enough for a bank's form.
alter table payments.claim add column code text not null
  default lpad(floor(random() * 10000000000)::bigint::text, 10, '0') check (code ~ '^[0-9]{10}$');
create unique index claim_code on payments.claim (code);

-- What came in on the account for paying back, as the bank's statement numbers it: each number once. `content` (who sent it, with which words) is
-- sealed. `why` says why the program did not know what it was for; then a person says it.
create table payments.deposit (
  number bigint primary key check (number > 0),
  day date not null,
  amount bigint not null check (amount > 0),
  content text not null,
  read_at timestamptz not null,
  why text check (why in ('no-number', 'no-such-number', 'more-than-owed')),
  claim_id uuid references payments.claim (id),
  person_id uuid,
  matched_at timestamptz,
  matched_by uuid,
  reason text,
  check ((claim_id is null) = (person_id is null) and (claim_id is null) = (matched_at is null)),
  check (claim_id is not null or why is not null),
  check ((matched_by is null) = (reason is null) and (matched_by is null or claim_id is not null))
);
create index on payments.deposit (number) where claim_id is null;
create index on payments.deposit (person_id) where person_id is not null;
alter table payments.deposit enable row level security;
alter table payments.deposit force row level security;
create policy read on payments.deposit for select using (
  person_id = (select platform.ctx_own()) or (select platform.ctx_role()) in ('operator', 'system'));
create policy write_down on payments.deposit for insert with check ((select platform.ctx_role()) = 'system');
create policy match on payments.deposit for update using ((select platform.ctx_role()) in ('operator', 'system') and claim_id is null)
  with check ((select platform.ctx_role()) in ('operator', 'system'));

-- What the bank said is never changed; what it was for is said once (the policy above).
create function payments.said_by_the_bank() returns trigger language plpgsql as $$
begin
  raise exception 'what the bank said of deposit % is not changed', old.number using errcode = 'restrict_violation';
end $$;
create trigger said_by_the_bank before update of number, day, amount, content, read_at on payments.deposit
  for each row execute function payments.said_by_the_bank();
