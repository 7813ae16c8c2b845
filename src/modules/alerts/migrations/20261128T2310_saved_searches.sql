-- Searches that a person saved, what was found for each, and the vacancies that are still to be looked at.

create table alerts.search (
  id uuid primary key,
  person_id uuid not null,
  name text not null,
  -- The part of the search page's address behind the '?', in one way of writing.
  query text not null,
  every text not null check (every in ('now', 'day', 'week', 'never')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  told_at timestamptz
);
create unique index search_once on alerts.search (person_id, query);
create index on alerts.search (id) where every <> 'never';

-- A vacancy stands here once for a search, for as long as it could be found again: it is never told twice.
create table alerts.found (
  search_id uuid not null references alerts.search (id) on delete cascade,
  vacancy_id uuid not null,
  person_id uuid not null,
  found_at timestamptz not null,
  due_at timestamptz not null,
  told_at timestamptz,
  primary key (search_id, vacancy_id)
);
create index found_due on alerts.found (due_at, search_id) where told_at is null;
create index on alerts.found (person_id);
create index on alerts.found (found_at);

-- A vacancy that came. It is looked at when it takes applications; a later change of it does not make it new.
create table alerts.arrival (
  vacancy_id uuid primary key,
  arrived_at timestamptz not null,
  look_at timestamptz not null,
  looked_at timestamptz
);
create index arrival_waiting on alerts.arrival (look_at) where looked_at is null;
create index on alerts.arrival (arrived_at);

alter table alerts.search enable row level security;
alter table alerts.search force row level security;
create policy own on alerts.search using (person_id = (select platform.ctx_own()) or (select platform.ctx_role()) = 'system');

alter table alerts.found enable row level security;
alter table alerts.found force row level security;
create policy own on alerts.found for select using (person_id = (select platform.ctx_own()));
create policy own_leaves on alerts.found for delete using (person_id = (select platform.ctx_own()));
create policy own_waits on alerts.found for update using (person_id = (select platform.ctx_own()));
create policy node on alerts.found using ((select platform.ctx_role()) = 'system');

alter table alerts.arrival enable row level security;
alter table alerts.arrival force row level security;
create policy node on alerts.arrival using ((select platform.ctx_role()) = 'system');
