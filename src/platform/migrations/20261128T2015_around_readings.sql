-- What is around a reading, for the person who was read: how many persons the same reader read on that day in Korea, and how often
-- this one. Numbers only, and only about readings of whoever asks.
create index on platform.access_entry (actor, at) where organisation_id is not null;

create function platform.around_readings(entries uuid[]) returns table (entry uuid, persons int, times int)
language sql stable security definer set search_path = pg_catalog as $$
  select e.id,
    (select count(*)::int from (select distinct o.person_id from platform.access_entry o
      where o.actor = e.actor and o.organisation_id is not null and o.at >= d.day and o.at < d.day + interval '1 day' limit 1000) as p),
    (select count(*)::int from platform.access_entry o
      where o.person_id = e.person_id and o.actor = e.actor and o.at >= d.day and o.at < d.day + interval '1 day')
  from platform.access_entry e,
    lateral (select (date_trunc('day', e.at at time zone 'Asia/Seoul')) at time zone 'Asia/Seoul' as day) d
  where e.id = any (entries) and e.person_id = (platform.context() ->> 'person')::uuid
$$;
