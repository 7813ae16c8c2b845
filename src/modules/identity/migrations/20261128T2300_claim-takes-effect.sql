-- An operator's decision lets a claimant in within its own transaction: for that act alone, as an administrator, never for themselves.
create policy claim_reads on identity.member for select using (
  (select platform.ctx_role()) = 'operator' and (select platform.ctx_purpose()) like '%.decide-claim');
create policy claim_admits on identity.member for insert with check (
  (select platform.ctx_role()) = 'operator' and (select platform.ctx_purpose()) like '%.decide-claim'
  and administrator and ended_at is null and person_id <> (select platform.ctx_person()));
create policy claim_brings_back on identity.member for update using (
  (select platform.ctx_role()) = 'operator' and (select platform.ctx_purpose()) like '%.decide-claim')
with check (
  (select platform.ctx_role()) = 'operator' and (select platform.ctx_purpose()) like '%.decide-claim'
  and administrator and ended_at is null and person_id <> (select platform.ctx_person()));
