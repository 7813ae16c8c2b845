-- The next delivery is found where it stands, however many wait: without this each look sorted all that were open.
create index delivery_next on platform.delivery (fact_seq) where done_at is null and parked_at is null;
