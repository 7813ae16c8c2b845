-- The same hashes from one expression each: a call of another function costs more here than all the rest.

create or replace function platform.chain_audit() returns trigger language plpgsql as $$
declare
  first int := pg_backend_pid() & 63;
  taken int := pg_backend_pid() & 63;
  last_link bigint;
  last_hash bytea;
begin
  while not pg_try_advisory_xact_lock(1869507948, taken) loop
    taken := (taken + 1) & 63;
    if taken = first then perform pg_advisory_xact_lock(1869507948, taken); exit; end if;
  end loop;
  select link, hash into last_link, last_hash from platform.audit where shard = taken order by link desc limit 1;
  new.shard := taken;
  new.link := coalesce(last_link, 0) + 1;
  new.hash := sha256(coalesce(last_hash, '') || convert_to(concat('audit1|', taken, '|', new.link, '|', new.id, '|',
    (extract(epoch from new.at) * 1000000)::bigint, '|', octet_length(new.actor), ':', new.actor, '|',
    octet_length(new.role), ':', new.role, '|', octet_length(new.command), ':', new.command, '|',
    coalesce(octet_length(new.subject) || ':' || new.subject, '-'), '|', octet_length(new.channel), ':', new.channel, '|',
    octet_length(new.request), ':', new.request, '|', coalesce(octet_length(new.place) || ':' || new.place, '-')), 'UTF8'));
  return new;
end $$;

create or replace function platform.chain_access() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  first int := pg_backend_pid() & 63;
  taken int := pg_backend_pid() & 63;
  last_link bigint;
  last_hash bytea;
begin
  while not pg_try_advisory_xact_lock(1869507948, taken) loop
    taken := (taken + 1) & 63;
    if taken = first then perform pg_advisory_xact_lock(1869507948, taken); exit; end if;
  end loop;
  select link, hash into last_link, last_hash from platform.access_entry where shard = taken order by link desc limit 1;
  new.shard := taken;
  new.link := coalesce(last_link, 0) + 1;
  new.hash := sha256(coalesce(last_hash, '') || convert_to(concat('access1|', taken, '|', new.link, '|', new.id, '|',
    (extract(epoch from new.at) * 1000000)::bigint, '|', new.person_id, '|', octet_length(new.actor), ':', new.actor, '|',
    octet_length(new.actor_name), ':', new.actor_name, '|', octet_length(new.role), ':', new.role, '|',
    coalesce(octet_length(new.organisation_id::text) || ':' || new.organisation_id, '-'), '|',
    octet_length(new.what), ':', new.what, '|', octet_length(new.purpose), ':', new.purpose, '|',
    coalesce(octet_length(new.consent_id::text) || ':' || new.consent_id, '-'), '|',
    octet_length(new.request), ':', new.request, '|', octet_length(new.kind), ':', new.kind, '|',
    coalesce(octet_length(new.reason) || ':' || new.reason, '-'), '|',
    coalesce(octet_length(new.place) || ':' || new.place, '-')), 'UTF8'));
  return new;
end $$;

drop function platform.take_shard();
