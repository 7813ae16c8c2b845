-- Until when a refused request about insured status is contested, or later where an outage has moved the day; and which days an extension
-- moved, so that they can be given back.
alter table benefits.correction add column appeal_until date, add column moved_from date, add column moved_incident uuid;
update benefits.correction set appeal_until = (answered_at at time zone 'Asia/Seoul')::date + 90 where answer = 'refused';
create index on benefits.correction (appeal_until) where appeal_until is not null;
drop trigger answered on benefits.correction;
create trigger answered before update of answer, reason, answered_at, answered_by, answered_by_name, refused_by, appeal_until, moved_from,
  moved_incident on benefits.correction for each row execute function benefits.only_the_office();
create table benefits.moved_coverage_appeal (
  extension_id uuid not null,
  correction_id uuid not null references benefits.correction (id),
  person_id uuid not null,
  incident_id uuid not null,
  old_day date not null,
  new_day date not null,
  moved_at timestamptz not null,
  undone_at timestamptz,
  primary key (extension_id, correction_id)
);
create index on benefits.moved_coverage_appeal (person_id);
create index on benefits.moved_coverage_appeal (correction_id);
alter table benefits.moved_coverage_appeal enable row level security;
alter table benefits.moved_coverage_appeal force row level security;
create policy office on benefits.moved_coverage_appeal using ((select platform.ctx_role()) in ('operator', 'system'));
create policy own_read on benefits.moved_coverage_appeal for select using (person_id = (select platform.ctx_own()));

-- Who reports for a company answers its workers' requests to report the end of work, too.
create policy agent_reads on benefits.end_request for select using (organisation_id = (select platform.ctx_client('insurance')));
create policy agent_answers on benefits.end_request for update using (organisation_id = (select platform.ctx_client('insurance')));
