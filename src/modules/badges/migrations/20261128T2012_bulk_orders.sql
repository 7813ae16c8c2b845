-- Orders for many badges: a file is read and shown, its maker sends it on, another person of the agency approves it.

create table badges.bulk_order (
  id uuid primary key,
  organisation_id uuid not null references badges.issuer (organisation_id),
  design_id uuid not null references badges.design (id),
  file_name text not null,
  row_count int not null,
  fault_count int not null,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  dropped_at timestamptz,
  decision text check (decision in ('approved', 'refused')),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  done_at timestamptz,
  check (decided_by is null or decided_by <> made_by)
);
create index on badges.bulk_order (organisation_id, made_at desc);
create index bulk_order_due on badges.bulk_order (decided_at) where decision = 'approved' and done_at is null;

-- `content` is sealed, and gone once the badge is issued or the order is over.
create table badges.bulk_row (
  id uuid primary key,
  order_id uuid not null references badges.bulk_order (id),
  organisation_id uuid not null,
  line int not null,
  content text,
  faults jsonb not null,
  outcome text check (outcome in ('issued', 'replaced', 'unchanged', 'no-such-holder')),
  badge_id uuid,
  unique (order_id, line)
);
create index bulk_row_waiting on badges.bulk_row (order_id, line) where outcome is null and faults = '[]';

do $$
declare name text;
begin
  foreach name in array array['bulk_order', 'bulk_row'] loop
    execute format('alter table badges.%I enable row level security', name);
    execute format('alter table badges.%I force row level security', name);
    execute format($p$create policy all_by_the_system on badges.%I using ((select platform.ctx_role()) = 'system')$p$, name);
    execute format($p$create policy own_agency on badges.%I using (
      (select platform.ctx_role()) = 'issuer' and organisation_id = any ((select platform.ctx_organisations())::uuid[]))$p$, name);
  end loop;
end $$;
