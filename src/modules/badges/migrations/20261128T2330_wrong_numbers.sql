-- Receiving numbers that an agency typed and that are nobody's: too many of them close the way for a while.
create table badges.wrong_number (
  id uuid primary key,
  organisation_id uuid not null,
  at timestamptz not null
);
create index on badges.wrong_number (organisation_id, at desc);
create index on badges.wrong_number (at desc);
alter table badges.wrong_number enable row level security;
alter table badges.wrong_number force row level security;
create policy all_by_the_system on badges.wrong_number using ((select platform.ctx_role()) = 'system');
