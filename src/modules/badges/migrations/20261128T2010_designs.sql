-- Badges as an agency designs them. A published version is never changed: a new version follows it.

create table badges.design (
  id uuid primary key,
  organisation_id uuid not null references badges.issuer (organisation_id),
  series_id uuid not null,
  version int not null check (version > 0),
  content jsonb not null,
  picture_png bytea check (octet_length(picture_png) <= 100000),
  made_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  published_by uuid,
  retired_at timestamptz,
  unique (series_id, version)
);
create unique index one_draft on badges.design (series_id) where published_at is null;
create index on badges.design (organisation_id, series_id, version desc);

create function badges.keep_published() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and (new.content, new.picture_png, new.version, new.series_id, new.organisation_id, new.published_at)
    is distinct from (old.content, old.picture_png, old.version, old.series_id, old.organisation_id, old.published_at) then
    raise exception 'a published badge is never changed';
  end if;
  return new;
end $$;
create trigger keep_published before update on badges.design for each row execute function badges.keep_published();

alter table badges.design enable row level security;
alter table badges.design force row level security;
create policy all_by_the_system on badges.design using ((select platform.ctx_role()) = 'system');
create policy anybody_reads on badges.design for select using (published_at is not null);
create policy own_agency on badges.design using (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));

alter table badges.badge add column design_id uuid references badges.design (id);
create index badge_design on badges.badge (design_id) where design_id is not null;
