-- Erasure of a person: what the application's role may not take away itself. Only in the system's signed context.
create policy owner_erases on platform.draft for delete using (
  current_user = (select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'platform'));

create function platform.erase_person(who uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if (platform.context() ->> 'role') is distinct from 'system' then
    raise exception 'only the system erases' using errcode = 'insufficient_privilege';
  end if;
  delete from platform.draft where person_id = who;
  delete from platform.receipt where person_id = who;
  delete from platform.submission where actor = 'person:' || who::text
    or actor like 'person:' || who::text || '/%' or actor like 'person:' || who::text || ' %' or actor like '% for ' || who::text;
end $$;

-- How many subscribers have not yet heard a fact: whoever waits for all of them asks this.
create index on platform.fact (topic, key);
