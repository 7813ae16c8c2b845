-- A file that was taken back out of what it belonged to ('released') is forgotten with its bytes at the next round.
create index on platform.upload (id) where claimed_by = 'released';
