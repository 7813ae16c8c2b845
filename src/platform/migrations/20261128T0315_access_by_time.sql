-- The monthly review reads the ledger by time.
create index on platform.access_entry (at);
