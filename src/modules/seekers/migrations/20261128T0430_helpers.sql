-- What a helper may see and change of a résumé, when its owner gave them that part.
create policy helper_reads on seekers.entry for select using (person_id in ((select platform.ctx_helped('resume-view')), (select platform.ctx_helped('resume-edit'))));
create policy helper_edits on seekers.entry using (person_id = (select platform.ctx_helped('resume-edit')));
create policy helper_reads on seekers.wishes for select using (person_id in (
  (select platform.ctx_helped('resume-view')), (select platform.ctx_helped('resume-edit')), (select platform.ctx_helped('apply'))));
create policy helper_edits on seekers.wishes using (person_id = (select platform.ctx_helped('resume-edit')));
