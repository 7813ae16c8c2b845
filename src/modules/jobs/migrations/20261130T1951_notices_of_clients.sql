-- An agent keeps and forgets the notice of its client's draft as it writes the draft itself.
create policy agent_reads on jobs.notice for select using (organisation_id = (select platform.ctx_client('vacancies-view')));
create policy agent_keeps on jobs.notice for insert with check (organisation_id = (select platform.ctx_client('vacancies')));
create policy agent_forgets on jobs.notice for delete using (organisation_id = (select platform.ctx_client('vacancies')));
