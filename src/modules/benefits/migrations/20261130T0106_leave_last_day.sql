-- Until when the benefit of a leave can be claimed: the law's day, or later where an outage has moved it; and which days an extension moved,
-- so that they can be given back.
alter table benefits.leave add column claim_until date, add column moved_from date, add column moved_incident uuid;
update benefits.leave set claim_until = (to_day + interval '12 months')::date;
create index on benefits.leave (claim_until);
drop trigger told on benefits.leave;
create trigger told before update of person_id, spell_id, kind, from_day, to_day, said, begun_at, claim_until, moved_from, moved_incident
  on benefits.leave for each row execute function benefits.only_the_office();
create table benefits.moved_leave (
  extension_id uuid not null,
  leave_id uuid not null references benefits.leave (id),
  person_id uuid not null,
  incident_id uuid not null,
  old_day date not null,
  new_day date not null,
  moved_at timestamptz not null,
  undone_at timestamptz,
  primary key (extension_id, leave_id)
);
create index on benefits.moved_leave (person_id);
create index on benefits.moved_leave (leave_id);
alter table benefits.moved_leave enable row level security;
alter table benefits.moved_leave force row level security;
create policy office on benefits.moved_leave using ((select platform.ctx_role()) in ('operator', 'system'));
create policy own_read on benefits.moved_leave for select using (person_id = (select platform.ctx_own()));
