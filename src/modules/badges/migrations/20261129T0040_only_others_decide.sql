-- The second wall, too, keeps a company from accepting itself as an issuer and from writing down a proof of its website: it applies,
-- takes back and appeals; the node alone looks at websites.
alter policy own on badges.application with check (
  (select platform.ctx_role()) in ('employer', 'issuer') and organisation_id = any ((select platform.ctx_organisations())::uuid[])
  and decision is distinct from 'accepted' and appeal_decision is null and issuer_id is null);
alter policy own on badges.domain with check (
  (select platform.ctx_role()) in ('employer', 'issuer') and organisation_id = any ((select platform.ctx_organisations())::uuid[])
  and proved_at is null and seen_at is null);
