-- A receipt of what an agent filed is its client's, where it was mandated nothing of the hiring as well.
create policy agent_files on platform.receipt for insert with check (organisation_id = (select platform.ctx_client('insurance')));
