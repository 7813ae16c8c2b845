-- Files that the simulated bank had: each number once, over restarts.
create table demo.bank_file (
  number bigint primary key,
  digest text not null,
  text text not null
);
alter table demo.bank_file enable row level security;
alter table demo.bank_file force row level security;
create policy system_keeps on demo.bank_file using ((select platform.ctx_role()) = 'system');
