-- "When this happens, this badge is issued": rules per version of a badge, what came, and what became of it.

create table badges.event_rule (
  id uuid primary key,
  organisation_id uuid not null references badges.issuer (organisation_id),
  design_id uuid not null references badges.design (id),
  source text not null check (source in ('system', 'record', 'badge')),
  kind text not null check (char_length(kind) <= 80),
  conditions jsonb not null,
  slots jsonb not null,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  decision text check (decision in ('approved', 'refused')),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  ended_by uuid,
  ended_by_name text,
  ended_at timestamptz,
  check (decided_by is null or decided_by <> made_by),
  check ((decision is null) = (decided_by is null)),
  check ((ended_at is null) = (ended_by is null))
);
create index on badges.event_rule (organisation_id, made_at desc);
create index event_rule_on on badges.event_rule (organisation_id, source, kind) where decision = 'approved' and ended_at is null;
-- One rule for the same thing and badge at a time, so that nothing is meant twice.
create unique index one_event_rule on badges.event_rule (design_id, source, kind)
  where ended_at is null and decision is distinct from 'refused';

-- What a second person approved is never changed, and what was decided is not decided again.
create function badges.keep_event_rule() returns trigger language plpgsql as $$
begin
  if (new.organisation_id, new.design_id, new.source, new.kind, new.conditions, new.slots, new.made_by, new.made_at)
      is distinct from (old.organisation_id, old.design_id, old.source, old.kind, old.conditions, old.slots, old.made_by, old.made_at)
    or (old.decision is not null and (new.decision, new.decided_by, new.decided_at) is distinct from (old.decision, old.decided_by, old.decided_at))
    or (old.ended_at is not null and new.ended_at is distinct from old.ended_at) then
    raise exception 'a rule is never changed: it ends, and another one follows';
  end if;
  return new;
end $$;
create trigger keep_event_rule before update on badges.event_rule for each row execute function badges.keep_event_rule();

-- `event_key`: the agency's own id of the event, or the badge that set it off: counted once. `content` is sealed, gone once nothing
-- is left to do. `content_index` (keyed) tells the same content from another when it is gone, `holder_index` (keyed) finds what waits for
-- somebody who comes later.
create table badges.event (
  id uuid primary key,
  organisation_id uuid not null references badges.issuer (organisation_id),
  source text not null check (source in ('system', 'record', 'badge')),
  event_key text not null check (char_length(event_key) between 1 and 100),
  kind text not null check (char_length(kind) <= 80),
  content text,
  content_index text not null,
  holder_index text not null,
  person_id uuid,
  state text not null check (state in ('waiting', 'issued', 'unchanged', 'refused', 'not-met', 'no-rule')),
  received_at timestamptz not null,
  settled_at timestamptz,
  tries int not null default 0,
  constraint event_once unique (organisation_id, source, event_key)
);
create index on badges.event (organisation_id, id desc);
create index event_refused on badges.event (organisation_id, id desc) where state = 'refused';
create index event_for_earner on badges.event (holder_index) where state = 'refused' and content is not null;
create index event_waiting on badges.event (received_at) where state = 'waiting';
create index event_kept on badges.event (received_at) where content is not null;
create index on badges.event (person_id) where person_id is not null;

-- What one rule made of one event. `fields`: names and codes of what does not fit, never what the event says.
create table badges.event_outcome (
  event_id uuid not null references badges.event (id) on delete cascade,
  rule_id uuid not null references badges.event_rule (id),
  organisation_id uuid not null,
  state text not null check (state in ('issued', 'replaced', 'unchanged', 'refused', 'not-met')),
  why text,
  fields jsonb not null default '{}',
  badge_id uuid,
  at timestamptz not null,
  primary key (event_id, rule_id)
);
create index event_outcome_badge on badges.event_outcome (badge_id) where badge_id is not null;

do $$
declare name text;
begin
  foreach name in array array['event_rule', 'event', 'event_outcome'] loop
    execute format('alter table badges.%I enable row level security', name);
    execute format('alter table badges.%I force row level security', name);
    execute format($p$create policy all_by_the_system on badges.%I using ((select platform.ctx_role()) = 'system')$p$, name);
    execute format($p$create policy own_agency_reads on badges.%I for select using (
      (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]))$p$, name);
  end loop;
end $$;
create policy own_agency_makes on badges.event_rule for insert with check (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[])
  and decision is null and ended_at is null);
create policy own_agency_decides on badges.event_rule for update using (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]));
-- The agency brings an event or asks to try it again; what came of it the node alone writes.
create policy own_agency_brings on badges.event for insert with check (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[])
  and source = 'system' and state = 'waiting' and person_id is null);
create policy own_agency_asks on badges.event for update using (
  (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]))
  with check (state = 'waiting' and settled_at is null);
create policy own on badges.event for select using (person_id = (select platform.ctx_own()));
