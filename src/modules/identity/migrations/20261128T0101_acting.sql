-- Says for whom somebody acts only while they belong to it, so that others can go by the answer alone.
create or replace function identity.visitor(hash bytea, at timestamptz, idle_minutes int) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare found jsonb; seen timestamptz;
begin
  select s.last_seen_at, jsonb_build_object('session', s.id, 'person', p.id, 'name', p.name, 'assurance', s.assurance,
    'actingFor', case when s.acting_for is not null then (select m.organisation_id from identity.member m
      where m.organisation_id = s.acting_for and m.person_id = p.id and m.ended_at is null) end,
    'organisations', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'nameEn', o.name_en, 'kind', o.kind,
        'administrator', m.administrator) order by m.since)
      from identity.member m join identity.organisation o on o.id = m.organisation_id
      where m.person_id = p.id and m.ended_at is null), '[]'::jsonb))
  into seen, found
  from identity.session s join identity.person p on p.id = s.person_id
  where s.token_hash = hash and s.ended_at is null
    and s.last_seen_at > at - make_interval(mins => idle_minutes) and s.created_at > at - interval '12 hours';
  if found is not null and seen < at - interval '1 minute' then
    update identity.session set last_seen_at = at where token_hash = hash;
  end if;
  return found;
end $$;
