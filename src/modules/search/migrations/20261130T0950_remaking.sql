-- Another analyser makes the table anew in batches, from the newest vacancy to the oldest: which version it is, and the id from which on
-- that is done. Both are null when nothing is under way.
alter table search.made_with add column remaking int, add column below uuid;
