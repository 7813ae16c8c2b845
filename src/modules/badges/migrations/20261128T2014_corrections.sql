-- What a person says is wrong on a badge, and what the agency answers.
create table badges.correction (
  id uuid primary key,
  badge_id uuid not null references badges.badge (id),
  person_id uuid not null,
  organisation_id uuid not null,
  says text not null,
  asked_at timestamptz not null,
  answer text check (answer in ('corrected', 'declined')),
  reason text,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamptz
);
create unique index one_open on badges.correction (badge_id) where answer is null;
create index on badges.correction (organisation_id, asked_at) where answer is null;
create index on badges.correction (person_id, asked_at desc);
create index badge_replaces on badges.badge (replaces) where replaces is not null;

alter table badges.correction enable row level security;
alter table badges.correction force row level security;
create policy all_by_the_system on badges.correction using ((select platform.ctx_role()) = 'system');
create policy own on badges.correction using (person_id = (select platform.ctx_own()));
create policy own_agency on badges.correction using (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
