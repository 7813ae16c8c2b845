-- How a simulated agency behaves, for every process that asks it. What is not here behaves as usual.
create table demo.agency_behaviour (
  source text primary key,
  mode text not null
);
alter table demo.agency_behaviour enable row level security;
alter table demo.agency_behaviour force row level security;
create policy system_and_operator_read on demo.agency_behaviour for select using ((select platform.ctx_role()) in ('system', 'operator'));
create policy operator_adds on demo.agency_behaviour for insert with check ((select platform.ctx_role()) = 'operator');
create policy operator_changes on demo.agency_behaviour for update using ((select platform.ctx_role()) = 'operator');
