-- Who may issue which kinds of badges: each change is proposed by one operator and confirmed by another. What is confirmed
-- is published as a signed list; every list that was ever published stays.
create table badges.accreditation (
  id uuid primary key,
  did text not null,
  name text not null,
  name_en text,
  kinds text[] not null check (cardinality(kinds) > 0),
  from_day date not null,
  until_day date,
  reason text not null,
  replaces uuid references badges.accreditation (id),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decision text check (decision in ('confirmed', 'refused')),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  check (until_day is null or until_day >= from_day),
  check ((decision is null) = (decided_at is null)),
  -- Four eyes: nobody confirms what they proposed.
  check (decision is distinct from 'confirmed' or decided_by <> proposed_by)
);
create unique index one_successor on badges.accreditation (replaces) where decision = 'confirmed';
create index on badges.accreditation (proposed_at desc);

create table badges.accreditation_list (
  version int primary key check (version > 0),
  published_at timestamptz not null,
  signed text not null
);

do $$
declare name text;
begin
  foreach name in array array['accreditation', 'accreditation_list'] loop
    execute format('alter table badges.%I enable row level security', name);
    execute format('alter table badges.%I force row level security', name);
    execute format($p$create policy all_by_the_system on badges.%I using ((select platform.ctx_role()) = 'system')$p$, name);
  end loop;
end $$;
create policy operators on badges.accreditation using ((select platform.ctx_role()) = 'operator');
create policy operators_publish on badges.accreditation_list for insert with check ((select platform.ctx_role()) = 'operator');
create policy anybody_reads on badges.accreditation_list for select using (true);
