-- An agent reads its client's applicants where it was mandated to; marking them as read changes them. Answering is the operation's to allow.
create policy agent_reads on applications.application for select using (organisation_id = (select platform.ctx_client('applicants')));
create policy agent_answers on applications.application for update using (organisation_id = (select platform.ctx_client('applicants')));
create policy agent on applications.transition using (organisation_id = (select platform.ctx_client('applicants')));
create policy agent_checks on applications.presentation for select using (organisation_id = (select platform.ctx_client('applicants'))
  and (select platform.ctx_purpose()) in ('applications.inbox', 'applications.applicant'));
