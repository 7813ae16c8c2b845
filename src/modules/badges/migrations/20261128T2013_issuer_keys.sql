-- An agency changes its own keys; why and who is kept with them.
alter table badges.issuer_key add column revoked_reason text, add column revoked_by uuid, add column revoked_by_name text;
create policy own_agency_adds on badges.issuer_key for insert with check (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy own_agency_ends on badges.issuer_key for update using (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
