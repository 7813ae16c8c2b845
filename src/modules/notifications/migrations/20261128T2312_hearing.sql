-- What a member hears of an organisation's messages; without a row, what is usual for their role.
create table notifications.hearing (
  person_id uuid not null,
  organisation_id uuid not null,
  themes text[] not null,
  updated_at timestamptz not null,
  primary key (person_id, organisation_id)
);
create index on notifications.hearing (organisation_id);

alter table notifications.hearing enable row level security;
alter table notifications.hearing force row level security;
-- Each decides for themselves; who acts for the organisation sees whether somebody hears.
create policy colleagues_read on notifications.hearing for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy own on notifications.hearing using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system')
  with check ((select platform.ctx_role()) = 'system' or
    (person_id = (select platform.ctx_person()) and organisation_id = any ((select platform.ctx_organisations())::uuid[])));

-- What organisations were told before this went its way: into their inbox.
update notifications.notice set planned_at = created_at where planned_at is null and organisation_id is not null;
create index notice_to_plan on notifications.notice (created_at) where planned_at is null;
drop index notifications.notice_unplanned;

-- A message to an organisation goes to several of its members, to each once by each way.
create unique index delivery_once_each on notifications.delivery (notice_id, person_id, channel, target) where notice_id is not null;
drop index notifications.delivery_once;
