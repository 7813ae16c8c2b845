-- What the node measured of itself: one row for each stretch of time in which a component was in one state.
create table operations.component_run (
  id uuid primary key,
  component text not null check (component in ('web', 'database', 'outbox', 'agencies', 'mail')),
  state text not null check (state in ('up', 'slow', 'down')),
  began_at timestamptz not null,
  last_at timestamptz not null,
  check (last_at >= began_at)
);
create index on operations.component_run (component, last_at desc);
create index on operations.component_run (last_at);

-- How the service is doing is public; only the node itself writes it.
alter table operations.component_run enable row level security;
alter table operations.component_run force row level security;
create policy everybody_reads on operations.component_run for select using (true);
create policy system_writes on operations.component_run using ((select platform.ctx_role()) = 'system');
