-- An accredited issuer endorses another agency's badge: a signed document that is published, and withdrawn by its status.
create table badges.endorsement (
  id uuid primary key,
  organisation_id uuid not null references badges.issuer (organisation_id),
  design_id uuid not null references badges.design (id),
  says text not null,
  credential jsonb not null,
  list_number int not null,
  list_index int not null,
  given_by uuid not null,
  given_by_name text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index one_endorsement on badges.endorsement (organisation_id, design_id) where withdrawn_at is null;
create index on badges.endorsement (design_id) where withdrawn_at is null;
alter table badges.endorsement enable row level security;
alter table badges.endorsement force row level security;
create policy all_by_the_system on badges.endorsement using ((select platform.ctx_role()) = 'system');
-- What is published anyway.
create policy anybody_reads on badges.endorsement for select using (true);
create policy own_agency on badges.endorsement using (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
