-- An organisation that ended: it stays as the name under what it did, and has no members. Who is let in by a claim opens it again.
alter table identity.organisation add column closed_at timestamptz, add column closed_by text, add column closed_why text,
  add constraint closed_by_name check ((closed_at is null) = (closed_by is null));

create or replace function identity.keeps_an_administrator() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from identity.member m
      where m.organisation_id = coalesce(new.organisation_id, old.organisation_id) and m.administrator and m.ended_at is null)
    and not exists (select 1 from identity.organisation o
      where o.id = coalesce(new.organisation_id, old.organisation_id) and o.closed_at is not null) then
    raise exception 'an organisation needs an administrator' using errcode = 'check_violation', constraint = 'keeps_an_administrator';
  end if;
  return null;
end $$;

create function identity.opens_again() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update identity.organisation set closed_at = null, closed_by = null, closed_why = null where id = new.organisation_id and closed_at is not null;
  return null;
end $$;
create trigger opens_again after insert or update of ended_at on identity.member
  for each row when (new.ended_at is null) execute function identity.opens_again();
