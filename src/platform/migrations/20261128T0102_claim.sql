-- An idempotency key is held by a lock from the first statement and written with its outcome by the last: one row version
-- instead of two. Whoever comes second with the same key waits in the first line and then finds the outcome in the second.
create function platform.claim(of_actor text, of_key text) returns setof platform.submission
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(of_actor || ' ' || of_key, 0));
  return query select * from platform.submission s where s.actor = of_actor and s.key = of_key;
end $$;
