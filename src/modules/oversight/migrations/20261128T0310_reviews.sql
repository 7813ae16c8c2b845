-- The monthly review of who read whose data (안전성 확보조치 기준 제8조), and who took the lines themselves along.
create table oversight.review (
  month text primary key check (month ~ '^\d{4}-\d{2}$'),
  made_at timestamptz not null,
  report jsonb not null,
  signed_by uuid,
  signed_name text,
  signed_at timestamptz,
  remarks text,
  check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (remarks is null))
);
create table oversight.review_download (
  id uuid primary key,
  month text not null,
  at timestamptz not null,
  person_id uuid not null,
  name text not null,
  reason text not null,
  lines bigint not null
);
create index on oversight.review_download (month, at);
do $$
declare name text;
begin
  foreach name in array array['review', 'review_download'] loop
    execute format('alter table oversight.%I enable row level security', name);
    execute format('alter table oversight.%I force row level security', name);
    execute format($p$create policy operators on oversight.%I using ((select platform.ctx_role()) in ('operator', 'system'))$p$, name);
  end loop;
end $$;
