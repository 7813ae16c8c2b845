-- An accredited issuer endorses another issuer as such, by name and with a reason: a signed document that is published, holds until
-- its last day, and is withdrawn by its status.
create table badges.issuer_endorsement (
  id uuid primary key,
  organisation_id uuid not null references badges.issuer (organisation_id),
  issuer_id uuid not null references badges.issuer (organisation_id),
  says text not null,
  until_day date,
  credential jsonb not null,
  list_number int not null,
  list_index int not null,
  given_by uuid not null,
  given_by_name text not null,
  given_at timestamptz not null,
  superseded boolean not null default false,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  check (organisation_id <> issuer_id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index one_issuer_endorsement on badges.issuer_endorsement (organisation_id, issuer_id)
  where withdrawn_at is null and not superseded;
create index on badges.issuer_endorsement (issuer_id, given_at desc);

-- What was signed is never changed; what was withdrawn stays withdrawn.
create function badges.keep_issuer_endorsement() returns trigger language plpgsql as $$
begin
  if (new.organisation_id, new.issuer_id, new.says, new.until_day, new.credential, new.list_number, new.list_index, new.given_by, new.given_at)
      is distinct from (old.organisation_id, old.issuer_id, old.says, old.until_day, old.credential, old.list_number, old.list_index, old.given_by, old.given_at)
    or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
    raise exception 'a signed endorsement is never changed';
  end if;
  return new;
end $$;
create trigger keep_issuer_endorsement before update on badges.issuer_endorsement
  for each row execute function badges.keep_issuer_endorsement();

alter table badges.issuer_endorsement enable row level security;
alter table badges.issuer_endorsement force row level security;
create policy all_by_the_system on badges.issuer_endorsement using ((select platform.ctx_role()) = 'system');
-- What is published anyway.
create policy anybody_reads on badges.issuer_endorsement for select using (true);
create policy own_agency on badges.issuer_endorsement using (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
