-- What a member hears may be decided by an administrator of the organisation, who is named; 'fixed' when the member cannot change it.
alter table notifications.hearing
  add column set_by uuid,
  add column set_name text,
  add column fixed boolean not null default false,
  add constraint fixed_by_somebody check (not fixed or set_by is not null),
  add constraint named check ((set_by is null) = (set_name is null)),
  add constraint by_another check (set_by <> person_id);

-- Administrators decide for their colleagues in their own name (who administers, the operation asks); agents never.
create policy colleagues_set on notifications.hearing for insert with check (
  set_by = (select platform.ctx_person()) and (select platform.ctx_agent()) is null
  and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy colleagues_change on notifications.hearing for update using (
  (select platform.ctx_agent()) is null and organisation_id = any ((select platform.ctx_organisations())::uuid[]))
  with check (set_by = (select platform.ctx_person()) and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
