-- The number in the header is counted at every page, so it reads only what is unread of its addressee. A notice has one
-- addressee and stands in that one's indexes only.
create index notice_of_person on notifications.notice (person_id, created_at desc) where person_id is not null;
create index notice_of_organisation on notifications.notice (organisation_id, created_at desc) where organisation_id is not null;
create index unread_of_person on notifications.notice (person_id) where read_at is null and person_id is not null;
create index unread_of_organisation on notifications.notice (organisation_id) where read_at is null and organisation_id is not null;
drop index notifications.notice_person_id_created_at_idx;
drop index notifications.notice_organisation_id_created_at_idx;

create or replace function notifications.unread(person uuid, organisation uuid) returns int
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if organisation is null then
    return (select count(*) from (select 1 from notifications.notice n where n.read_at is null and n.person_id = person limit 100) as u);
  end if;
  return (select count(*) from (select 1 from notifications.notice n where n.read_at is null and n.organisation_id = organisation limit 100) as u);
end $$;
