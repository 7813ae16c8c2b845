-- In which person's place a helper acts, when they were given this part of it; nobody otherwise. A table is closed to helpers
-- until a policy of its own opens it with this.
create function platform.ctx_helped(part text) returns uuid language sql stable as $$
  select case when platform.context() -> 'scopes' ? part then (platform.context() ->> 'helps')::uuid end
$$;

-- Drafts of applications, and the receipt that an application shows.
create policy helper on platform.draft using (person_id = (select platform.ctx_helped('apply')) and form like 'apply:%');
create policy helper_reads on platform.receipt for select using (
  person_id = (select platform.ctx_helped('applications-view')) and command = 'applications' || '.submit'); -- the name of an operation, no table
