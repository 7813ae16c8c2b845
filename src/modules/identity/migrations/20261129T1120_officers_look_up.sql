-- An officer who decides about somebody sees who that is, for that purpose alone; each such look is in the person's ledger.
create policy officer_decides on identity.person for select using (
  (select platform.ctx_role()) = 'operator'
  and (select platform.ctx_purpose()) = 'identity.officer-decides');
