-- How long journeys take, as counts only: no row is one journey, no row is one person. `what`: the whole ('total'), a screen, or
-- where it ended ('done', 'left:<screen>'); `seconds` is a coarse step, rounded by chance on the device.
create table operations.journey_count (
  week date not null,
  journey text not null,
  what text not null,
  seconds int not null check (seconds between 0 and 3600),
  n int not null,
  primary key (week, journey, what, seconds)
);

-- Small counts are held back where they are published, so nobody else reads them here.
alter table operations.journey_count enable row level security;
alter table operations.journey_count force row level security;
create policy system on operations.journey_count using ((select platform.ctx_role()) = 'system');

-- Whoever has come to the end adds one to each count, and sees none of them.
create function operations.count_journey(of_week date, of_journey text, counts jsonb) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into operations.journey_count as c (week, journey, what, seconds, n)
  select of_week, of_journey, r.what, r.seconds, 1 from jsonb_to_recordset(counts) as r(what text, seconds int)
  order by r.what, r.seconds on conflict (week, journey, what, seconds) do update set n = c.n + 1
$$;
