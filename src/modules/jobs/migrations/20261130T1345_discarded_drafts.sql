-- A draft that its company threw away: kept for a while so that it can be taken back, then deleted. What was published is closed instead.
alter table jobs.vacancy add column discarded_at timestamptz, add check (discarded_at is null or published_at is null);
create index on jobs.vacancy (discarded_at) where discarded_at is not null;
