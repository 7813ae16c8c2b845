-- A badge handed to an agency outside by its holder's consent: what came of it. Which claims were given stands in the holder's receipt.
create table badges.handed (
  id uuid primary key,
  person_id uuid not null,
  badge_id uuid not null references badges.badge (id),
  consent_id uuid not null,
  agency text not null check (agency in ('koroad')),
  state text not null check (state in ('waiting', 'taken', 'declined', 'stopped', 'needs-a-person')),
  reason text,
  receipt text,
  attempts smallint not null default 0,
  asked_at timestamptz not null,
  next_try timestamptz not null,
  ended_at timestamptz,
  check ((state = 'waiting') = (ended_at is null)),
  check ((state = 'taken') = (receipt is not null))
);
create unique index handed_once on badges.handed (badge_id, agency) where state in ('waiting', 'taken');
create index on badges.handed (person_id, asked_at desc);
create index on badges.handed (next_try) where state = 'waiting';

alter table badges.handed enable row level security;
alter table badges.handed force row level security;
create policy all_by_the_system on badges.handed using ((select platform.ctx_role()) = 'system');
create policy own_read on badges.handed for select using (person_id = (select platform.ctx_own()));
-- What came of it the agency says: the holder only asks.
create policy own_asks on badges.handed for insert with check (person_id = (select platform.ctx_own()) and state = 'waiting');
