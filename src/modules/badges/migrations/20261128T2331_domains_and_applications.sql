-- The website by which an issuer, or who applies to be one, is known: proven when it names them. Looked at again every day.
create table badges.domain (
  organisation_id uuid primary key,
  did text not null,
  domain text not null,
  asked_at timestamptz not null,
  checked_at timestamptz,
  fault text,
  proved_by text check (proved_by in ('did-web', 'file')),
  proved_at timestamptz,
  seen_at timestamptz,
  check ((proved_at is null) = (proved_by is null))
);

-- A company applies to issue badges. An operator decides in their name; who was refused can appeal to another one.
create table badges.application (
  id uuid primary key,
  organisation_id uuid not null,
  organisation_name text not null,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
  name text not null,
  name_en text,
  kind text not null check (kind in ('career', 'qualification', 'completion', 'degree', 'language')),
  purpose text not null,
  applied_by uuid not null,
  applied_by_name text not null,
  applied_at timestamptz not null,
  withdrawn_at timestamptz,
  decision text check (decision in ('accepted', 'refused')),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  change text,
  appeal text,
  appealed_at timestamptz,
  appeal_decision text check (appeal_decision in ('accepted', 'refused')),
  appeal_by uuid,
  appeal_by_name text,
  appeal_at timestamptz,
  appeal_reason text,
  issuer_id uuid,
  check ((decision is null) = (decided_by is null)),
  check (decision is distinct from 'refused' or (reason is not null and change is not null)),
  check (decided_by <> applied_by),
  check (appeal_by is null or (appeal_by <> decided_by and appeal_by <> applied_by)),
  check (issuer_id is null or decision = 'accepted' or appeal_decision = 'accepted')
);
-- A code stands in an identity for good: one that was taken back or refused is free again, one that was accepted is not.
create unique index application_code on badges.application (code) where withdrawn_at is null
  and (decision is distinct from 'refused' or (appealed_at is not null and appeal_decision is distinct from 'refused'));
create unique index one_application on badges.application (organisation_id) where withdrawn_at is null and decision is null;
create index on badges.application (organisation_id, applied_at desc);
create index application_waits on badges.application (applied_at) where withdrawn_at is null and (decision is null or appealed_at is not null);

do $$
declare name text;
begin
  foreach name in array array['domain', 'application'] loop
    execute format('alter table badges.%I enable row level security', name);
    execute format('alter table badges.%I force row level security', name);
    execute format($p$create policy all_by_the_system on badges.%I using ((select platform.ctx_role()) = 'system')$p$, name);
    execute format($p$create policy own on badges.%I using (
      (select platform.ctx_role()) in ('employer', 'issuer') and organisation_id = any ((select platform.ctx_organisations())::uuid[]))$p$, name);
  end loop;
end $$;
create policy operators_read on badges.domain for select using ((select platform.ctx_role()) = 'operator');
create policy operators on badges.application using ((select platform.ctx_role()) = 'operator');
