-- Insured history, separation certificates, claims and rounds of recognition (고용보험법 제13조부터 제16조, 제42조부터 제44조).

-- From when to when somebody was insured, where and as what (피보험자격 취득·상실).
create table benefits.spell (
  id uuid primary key,
  person_id uuid not null,
  organisation_id uuid,
  workplace text not null,
  -- The contract or project, where one workplace has several (예술인, 노무제공자).
  work text,
  kind text not null check (kind in ('근로자', '일용', '건설일용', '예술인', '노무제공자', '자영업자')),
  from_day date not null,
  to_day date,
  separation_kind text,
  acquired_at timestamptz not null,
  lost_at timestamptz,
  check (to_day is null or from_day <= to_day),
  check ((to_day is null) = (separation_kind is null) and (to_day is null) = (lost_at is null))
);
create index on benefits.spell (person_id, from_day);
create index on benefits.spell (organisation_id, from_day) where organisation_id is not null;
create unique index spell_once on benefits.spell (person_id, workplace, coalesce(work, ''), from_day);

-- What was paid for a month of a spell, and for how many days (보수의 기초가 된 날).
create table benefits.pay_month (
  spell_id uuid not null references benefits.spell (id),
  person_id uuid not null,
  organisation_id uuid,
  month date not null check (extract(day from month) = 1),
  days smallint not null check (days between 0 and 31),
  pay bigint not null check (pay >= 0),
  primary key (spell_id, month)
);
create index on benefits.pay_month (person_id, month);

-- What an employer or platform filed, as it was filed. A correction is a report of its own that names the one it corrects.
create table benefits.report (
  id uuid primary key,
  kind text not null check (kind in ('acquisition', 'loss', 'pay', 'daily-work', 'certificate')),
  person_id uuid not null,
  organisation_id uuid not null,
  spell_id uuid references benefits.spell (id),
  content jsonb not null,
  filed_at timestamptz not null,
  filed_by uuid not null,
  due_on date,
  late boolean not null,
  corrects uuid references benefits.report (id),
  reason text,
  check (corrects is null or reason is not null)
);
create index on benefits.report (organisation_id, filed_at desc);
create index on benefits.report (person_id, filed_at desc);
create unique index corrected_once on benefits.report (corrects) where corrects is not null;

-- A separation certificate (이직확인서): asked for, due in ten days (시행규칙 제82조의2), filed.
create table benefits.certificate (
  id uuid primary key,
  spell_id uuid not null unique references benefits.spell (id),
  person_id uuid not null,
  organisation_id uuid,
  requested_at timestamptz not null,
  due_on date not null,
  reminded smallint not null default 0,
  escalated_at timestamptz,
  filed_at timestamptz,
  content jsonb,
  check ((filed_at is null) = (content is null))
);
create index on benefits.certificate (due_on) where filed_at is null;
create index on benefits.certificate (organisation_id) where filed_at is null;

-- A person says that a spell or a month is missing or wrong (피보험자격 확인청구, 제17조).
create table benefits.correction (
  id uuid primary key,
  person_id uuid not null,
  spell_id uuid references benefits.spell (id),
  workplace text not null,
  organisation_id uuid,
  from_day date not null,
  to_day date,
  says text not null,
  evidence uuid[] not null default '{}',
  asked_at timestamptz not null,
  answer text check (answer in ('confirmed', 'refused')),
  reason text,
  answered_at timestamptz,
  answered_by uuid,
  answered_by_name text,
  check ((answer is null) = (answered_at is null) and (answer is null or reason is not null))
);
create index on benefits.correction (person_id, asked_at desc);
create index on benefits.correction (asked_at) where answer is null;

-- A claim (수급자격 인정신청). `answers`, `statement` are sealed: what a person says of health, family and the reason of leaving.
create table benefits.claim (
  id uuid primary key,
  person_id uuid not null,
  spell_id uuid not null references benefits.spell (id),
  begun_at timestamptz not null,
  answers text not null,
  statement text,
  evidence uuid[] not null default '{}',
  course jsonb not null default '{}',
  sent_at timestamptz,
  registered_on date,
  slot_id uuid,
  attended_at timestamptz,
  withdrawn_at timestamptz,
  decided_at timestamptz,
  granted boolean,
  eligibility_decision uuid,
  benefit_decision uuid,
  daily_benefit integer,
  benefit_days smallint,
  days_paid smallint not null default 0,
  payable_from date,
  benefit_year_end date,
  recipient_type text not null default '일반',
  ended_at timestamptz,
  check ((decided_at is null) = (granted is null)),
  check (granted is not true or (daily_benefit > 0 and benefit_days > 0 and payable_from is not null and benefit_year_end is not null)),
  check (benefit_days is null or days_paid <= benefit_days)
);
create unique index claim_once on benefits.claim (spell_id) where withdrawn_at is null;
create index on benefits.claim (person_id, begun_at desc);
create index on benefits.claim (sent_at) where sent_at is not null and decided_at is null and withdrawn_at is null;

-- A time at the office at which claimants can come.
create table benefits.slot (
  id uuid primary key,
  office text not null,
  starts_at timestamptz not null,
  places smallint not null check (places > 0),
  taken smallint not null default 0,
  check (taken between 0 and places)
);
create unique index slot_once on benefits.slot (office, starts_at);

-- A round of recognition (실업인정): the days it is about, when it is due, what was declared, what came of it.
create table benefits.round (
  id uuid primary key,
  claim_id uuid not null references benefits.claim (id),
  person_id uuid not null,
  number smallint not null check (number > 0),
  from_day date not null,
  due_on date not null,
  due_before date,
  moved_for text,
  at_office boolean not null,
  declaration jsonb,
  draft jsonb,
  sent_at timestamptz,
  stamped_at timestamptz,
  attended_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  decision_id uuid,
  recognised_days smallint,
  amount bigint,
  reason text,
  unique (claim_id, number),
  check (from_day <= due_on),
  check ((due_before is null) = (moved_for is null)),
  check ((sent_at is null) = (declaration is null)),
  check ((decided_at is null) = (amount is null) and (decided_at is null) = (recognised_days is null))
);
create index on benefits.round (person_id, due_on);
create index on benefits.round (due_on) where decided_at is null;

-- An activity that was counted in a round. A receipt counts once.
create table benefits.activity (
  id uuid primary key,
  round_id uuid not null references benefits.round (id),
  person_id uuid not null,
  day date not null,
  kind text not null,
  says text not null,
  receipt text unique,
  proven boolean not null default false
);
create index on benefits.activity (round_id);

-- A record elsewhere differs from what was declared: a question, not an accusation.
create table benefits.question (
  id uuid primary key,
  round_id uuid not null references benefits.round (id),
  person_id uuid not null,
  day date not null,
  source text not null,
  says jsonb not null,
  asked_at timestamptz not null,
  answer text check (answer in ('worked', 'did-not', 'other')),
  explains text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index on benefits.question (round_id);
create unique index question_once on benefits.question (round_id, day, source);

-- Own rows; an employer's rows about its own workplace; the office and the node.
do $$
declare t text;
begin
  foreach t in array array['spell', 'pay_month', 'report', 'certificate', 'correction', 'claim', 'slot', 'round', 'activity', 'question'] loop
    execute format('alter table benefits.%I enable row level security', t);
    execute format('alter table benefits.%I force row level security', t);
    execute format('create policy office on benefits.%I using ((select platform.ctx_role()) in (''operator'', ''system''))', t);
  end loop;
  foreach t in array array['spell', 'pay_month', 'report', 'certificate', 'correction', 'claim', 'round', 'activity', 'question'] loop
    execute format('create policy own_read on benefits.%I for select using (person_id = (select platform.ctx_own()))', t);
  end loop;
  foreach t in array array['correction', 'claim', 'round', 'activity', 'question'] loop
    execute format('create policy own_write on benefits.%I for insert with check (person_id = (select platform.ctx_own()))', t);
    execute format('create policy own_change on benefits.%I for update using (person_id = (select platform.ctx_own()))', t);
  end loop;
  foreach t in array array['spell', 'pay_month', 'report', 'certificate'] loop
    execute format('create policy employer on benefits.%I using (organisation_id = any ((select platform.ctx_organisations())::uuid[]))', t);
  end loop;
end $$;
create policy own_asks on benefits.certificate for insert with check (person_id = (select platform.ctx_own()));
create policy everybody_sees on benefits.slot for select using ((select platform.ctx_person()) is not null);
create policy own_books on benefits.slot for update using ((select platform.ctx_own()) is not null);
create policy own_leaves on benefits.activity for delete using (person_id = (select platform.ctx_own()));

-- What an officer or the node decides is never written by the person themselves, whatever the program says.
create function benefits.only_the_office() returns trigger language plpgsql as $$
begin
  if platform.ctx_role() in ('operator', 'system') then return new; end if;
  raise exception 'benefits.%: decided by the office only', tg_table_name;
end $$;
create trigger decided before update of granted, decided_at, attended_at, daily_benefit, benefit_days, days_paid, payable_from,
  benefit_year_end, recipient_type, eligibility_decision, benefit_decision, registered_on, ended_at on benefits.claim
  for each row execute function benefits.only_the_office();
create trigger decided before update of decided_at, attended_at, recognised_days, amount, due_on, from_day, decision_id on benefits.round
  for each row execute function benefits.only_the_office();
create trigger answered before update of answer, answered_at on benefits.correction
  for each row execute function benefits.only_the_office();
