-- How far the rounds of each job with a schedule got. A round is done by whoever takes the row; what was missed is made up once.
create table platform.schedule (
  name text primary key,
  -- The last time of the schedule whose round was done, by the clock of the node, which a demonstration may move.
  done_for timestamptz not null,
  -- Which round is being done just now, and until when nobody else may: prolonged while it runs, so a process that died lets go. By the
  -- clock of the database, which nobody moves.
  round uuid,
  rests_until timestamptz,
  failures int not null default 0
);
alter table platform.schedule enable row level security;
alter table platform.schedule force row level security;
create policy system on platform.schedule using ((select platform.ctx_role()) = 'system');
