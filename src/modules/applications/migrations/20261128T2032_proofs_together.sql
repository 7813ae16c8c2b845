-- All proofs of a vacancy are also looked at together: the employer's members reach them for that purpose, too.
create policy employer_checks_together on applications.presentation for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and (select platform.ctx_role()) = 'employer'
  and (select platform.ctx_purpose()) in ('applications.check-proofs', 'applications.take-proofs'));
