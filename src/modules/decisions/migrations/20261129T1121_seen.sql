-- Which draft was signed: the same draft is signed once, however often and from wherever it is sent.
alter table decisions.decision add column seen text;
create index on decisions.decision (person_id, seen) where seen is not null and newer_id is null;
