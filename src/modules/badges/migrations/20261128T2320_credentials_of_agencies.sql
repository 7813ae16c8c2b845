-- What an agency issued over the VC API: its id, its place in the status lists and since when it is stopped. What it says is not kept here.
create table badges.credential (
  organisation_id uuid not null references badges.issuer (organisation_id),
  credential_id text not null check (length(credential_id) between 1 and 2000),
  digest text not null,
  list_number int not null,
  list_index int not null,
  issued_at timestamptz not null,
  suspended_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, credential_id)
);

alter table badges.credential enable row level security;
alter table badges.credential force row level security;
create policy all_by_the_system on badges.credential using ((select platform.ctx_role()) = 'system');
create policy own_agency on badges.credential using (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
