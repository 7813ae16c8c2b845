-- Badges from elsewhere, as they came: never in the register, for no issuer of this node issued them.
create table badges.outside_badge (
  id uuid primary key,
  person_id uuid not null,
  form text not null check (form in ('json', 'jwt', 'png', 'svg')),
  content text not null,
  digest bytea not null,
  imported_at timestamptz not null,
  unique (person_id, digest)
);
create index on badges.outside_badge (person_id, imported_at desc);
alter table badges.outside_badge alter column content set storage external;

-- How often a public link was opened, by the hour: nothing about who opened it.
create table badges.share_view (
  share_id uuid not null references badges.share_link (id) on delete cascade,
  hour timestamptz not null,
  times int not null,
  primary key (share_id, hour)
);

do $$
declare name text;
begin
  foreach name in array array['outside_badge', 'share_view'] loop
    execute format('alter table badges.%I enable row level security', name);
    execute format('alter table badges.%I force row level security', name);
    execute format($p$create policy all_by_the_system on badges.%I using ((select platform.ctx_role()) = 'system')$p$, name);
  end loop;
end $$;
create policy own on badges.outside_badge using (person_id = (select platform.ctx_own()));
create policy own_reads on badges.share_view for select using (
  exists (select 1 from badges.share_link s where s.id = share_id and s.person_id = (select platform.ctx_own())));
