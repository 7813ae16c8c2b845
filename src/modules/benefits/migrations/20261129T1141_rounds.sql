-- What is talked about at the office in a round (재취업활동 점검).
alter table benefits.round add column review jsonb;

-- A wish to have the day of a round changed, and what was said to it.
create table benefits.day_change (
  id uuid primary key,
  round_id uuid not null references benefits.round (id),
  person_id uuid not null,
  ground text not null check (ground in ('before', 'cause', 'mistake', 'job')),
  wanted date not null,
  says text not null,
  asked_at timestamptz not null,
  answer text check (answer in ('granted', 'refused')),
  reason text,
  answered_at timestamptz,
  answered_by uuid,
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'refused' or reason is not null)
);
create index on benefits.day_change (round_id);
create index on benefits.day_change (person_id);
create unique index day_change_open on benefits.day_change (round_id) where answer is null;

-- Which rounds an extension for an outage moved, so that it can be taken back.
create table benefits.moved_round (
  extension_id uuid not null,
  round_id uuid not null references benefits.round (id),
  person_id uuid not null,
  incident_id uuid not null,
  old_day date not null,
  new_day date not null,
  moved_at timestamptz not null,
  undone_at timestamptz,
  primary key (extension_id, round_id)
);
create index on benefits.moved_round (person_id);
create index on benefits.moved_round (round_id);

do $$
declare t text;
begin
  foreach t in array array['day_change', 'moved_round'] loop
    execute format('alter table benefits.%I enable row level security', t);
    execute format('alter table benefits.%I force row level security', t);
    execute format('create policy office on benefits.%I using ((select platform.ctx_role()) in (''operator'', ''system''))', t);
    execute format('create policy own_read on benefits.%I for select using (person_id = (select platform.ctx_own()))', t);
  end loop;
end $$;
create policy own_asks on benefits.day_change for insert with check (
  person_id = (select platform.ctx_own()) and answer is null and answered_by is null);

-- What only the office writes stays so for the new columns, too, and for a round that was sent nothing is declared anew.
drop trigger decided on benefits.round;
create trigger decided before update of decided_at, decided_by, attended_at, recognised_days, amount, due_on, due_before, moved_for, from_day,
  decision_id, reason, review on benefits.round
  for each row execute function benefits.only_the_office();
