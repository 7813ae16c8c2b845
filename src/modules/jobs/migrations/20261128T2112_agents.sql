-- An agent sees its client's vacancies, and writes them where it was mandated to.
create policy agent_reads on jobs.vacancy for select using (organisation_id = (select platform.ctx_client('vacancies-view')));
create policy agent_adds on jobs.vacancy for insert with check (organisation_id = (select platform.ctx_client('vacancies')));
create policy agent_changes on jobs.vacancy for update using (organisation_id = (select platform.ctx_client('vacancies')));
