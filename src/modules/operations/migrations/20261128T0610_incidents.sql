-- Incidents as the operator tells them, what was said when, and which deadlines they moved.
create table operations.incident (
  id uuid primary key,
  components text[] not null,
  title_ko text not null,
  title_en text not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  found_by text not null check (found_by in ('node', 'person')),
  created_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  done_ko text,
  done_en text,
  dismissed_at timestamptz,
  dismiss_reason text,
  check (ended_at >= began_at),
  check (closed_at is null or (opened_at is not null and ended_at is not null and done_ko is not null and done_en is not null))
);
create index on operations.incident (began_at desc);

create table operations.incident_update (
  id uuid primary key,
  incident_id uuid not null references operations.incident (id),
  at timestamptz not null,
  stage text not null check (stage in ('looking', 'found', 'watching', 'closed')),
  text_ko text not null,
  text_en text not null
);
create index on operations.incident_update (incident_id, at);

-- Signed by a named person of the operator; the name is public with the decision.
create table operations.extension (
  id uuid primary key,
  incident_id uuid not null references operations.incident (id),
  kind text not null,
  from_day date not null,
  to_day date not null,
  days int not null check (days >= 1),
  no_earlier date not null,
  deadlines int not null,
  basis text not null,
  signed_by uuid not null,
  signed_name text not null,
  signed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_name text,
  withdraw_reason text,
  check (to_day >= from_day),
  check ((withdrawn_at is null) = (withdraw_reason is null))
);
-- The same days of the same kind are moved once, however often somebody presses.
create unique index extended_once on operations.extension (incident_id, kind, from_day) where withdrawn_at is null;

-- What is open is public; what the node only proposes, and what was dismissed, is the operator's.
alter table operations.incident enable row level security;
alter table operations.incident force row level security;
create policy public_reads on operations.incident for select using (opened_at is not null and dismissed_at is null);
create policy operator on operations.incident using ((select platform.ctx_role()) in ('operator', 'system'));

alter table operations.incident_update enable row level security;
alter table operations.incident_update force row level security;
create policy public_reads on operations.incident_update for select using (
  exists (select 1 from operations.incident i where i.id = incident_id and i.opened_at is not null and i.dismissed_at is null));
create policy operator on operations.incident_update using ((select platform.ctx_role()) in ('operator', 'system'));

alter table operations.extension enable row level security;
alter table operations.extension force row level security;
create policy public_reads on operations.extension for select using (true);
create policy operator on operations.extension using ((select platform.ctx_role()) in ('operator', 'system'));
