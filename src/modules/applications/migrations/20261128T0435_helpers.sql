-- A helper sees applications where their owner gave them that; preparing one also needs to know what was sent before.
create policy helper_reads on applications.application for select using (
  person_id in ((select platform.ctx_helped('applications-view')), (select platform.ctx_helped('apply'))));
create policy helper_reads on applications.transition for select using (person_id = (select platform.ctx_helped('applications-view')));
create policy helper_reads on applications.presentation for select using (person_id = (select platform.ctx_helped('applications-view')));
