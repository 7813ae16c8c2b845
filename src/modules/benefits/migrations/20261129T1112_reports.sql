-- Two companies of one name each have their own spells; what a person may add by themselves is only the question, never its answer.
drop index benefits.spell_once;
create unique index spell_once on benefits.spell
  (person_id, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), workplace, coalesce(work, ''), from_day);
create index on benefits.report (spell_id) where spell_id is not null;

drop policy own_asks on benefits.certificate;
create policy own_asks on benefits.certificate for insert with check (
  person_id = (select platform.ctx_own()) and filed_at is null and reminded = 0 and escalated_at is null);
drop policy own_write on benefits.correction;
create policy own_write on benefits.correction for insert with check (
  person_id = (select platform.ctx_own()) and answer is null and answered_by is null);
