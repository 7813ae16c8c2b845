-- Messages to a person or to all who act for an organisation. Texts are kept in both languages, as they were when sent.
create table notifications.notice (
  id uuid primary key,
  person_id uuid,
  organisation_id uuid,
  topic text not null,
  text jsonb not null,
  link text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  check ((person_id is null) <> (organisation_id is null))
);
create index on notifications.notice (person_id, created_at desc);
create index on notifications.notice (organisation_id, created_at desc);

alter table notifications.notice enable row level security;
alter table notifications.notice force row level security;
create policy addressee on notifications.notice using (
  (person_id = (select platform.ctx_person()) and (select platform.ctx_role()) = 'person')
  or organisation_id = any ((select platform.ctx_organisations())::uuid[])
  or (select platform.ctx_role()) = 'system');
-- Whoever causes a message may write it to others, and cannot read it afterwards.
create policy anybody_writes on notifications.notice for insert with check ((select platform.ctx_role()) is not null);

-- The number in the header, in one round trip: only a count leaves.
create function notifications.unread(person uuid, organisation uuid) returns int
language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from (select 1 from notifications.notice n
    where n.read_at is null and case when organisation is null then n.person_id = person else n.organisation_id = organisation end limit 100) as u
$$;
