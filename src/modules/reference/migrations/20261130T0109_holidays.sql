-- Public holidays as the operator took them over from a source that is named: none ships, because none was read.
create table reference.holiday (
  day date primary key,
  name text not null check (length(name) between 1 and 60),
  source text not null check (length(source) between 3 and 200),
  taken_at timestamptz not null
);
alter table reference.holiday enable row level security;
alter table reference.holiday force row level security;
create policy everybody_reads on reference.holiday for select using (true);
create policy operator_adds on reference.holiday for insert with check ((select platform.ctx_role()) = 'operator');
create policy operator_takes_away on reference.holiday for delete using ((select platform.ctx_role()) = 'operator');
