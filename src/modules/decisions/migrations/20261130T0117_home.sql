-- Where in the program a decision was made that another part had signed (a claim, a round): set aside, it is made anew there, so that
-- what follows from it follows there, too.
alter table decisions.decision add column home text;
create index on decisions.decision (newer_id) where newer_id is not null;
