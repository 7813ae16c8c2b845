-- The number that a person shows to get a badge: nobody looks persons up by name.
create table badges.receiving (
  person_id uuid primary key,
  number text not null unique check (number ~ '^\d{8}$'),
  ends_at timestamptz not null
);
alter table badges.receiving enable row level security;
alter table badges.receiving force row level security;
create policy all_by_the_system on badges.receiving using ((select platform.ctx_role()) = 'system');
create policy own on badges.receiving using (person_id = (select platform.ctx_own()));
