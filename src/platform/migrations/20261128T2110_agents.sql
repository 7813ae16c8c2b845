-- The firm that acts for another one in this session; nobody otherwise.
create function platform.ctx_agent() returns uuid language sql stable as $$
  select (platform.context() ->> 'agent')::uuid
$$;
-- A receipt of what an agent did is its client's.
create policy agent_leaves on platform.receipt for insert with check (organisation_id = (select platform.ctx_client('vacancies-view')));
