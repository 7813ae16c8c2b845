-- When applications for a company's vacancies came and were answered: no persons, only what is counted. Kept for 400 days.
create table jobs.reply (
  application_id uuid primary key,
  organisation_id uuid not null,
  received_at timestamptz not null,
  answered_at timestamptz,
  withdrawn_at timestamptz
);
create index on jobs.reply (received_at);
alter table jobs.reply enable row level security;
alter table jobs.reply force row level security;
create policy system on jobs.reply using ((select platform.ctx_role()) = 'system');

-- What is counted from it each night, and shown to everybody. The database itself lets no small number be shown.
create table jobs.answer_rate (
  organisation_id uuid primary key,
  received int not null check (received >= 5),
  answered int not null check (answered between 0 and received),
  counted_on date not null
);
alter table jobs.answer_rate enable row level security;
alter table jobs.answer_rate force row level security;
create policy read on jobs.answer_rate for select using (true);
create policy write on jobs.answer_rate using ((select platform.ctx_role()) = 'system') with check ((select platform.ctx_role()) = 'system');
