-- More conditions of the search. They are filled when the index is made anew (see analyserVersion). 'benefit' and 'access' are bits
-- in the order of the lists in offers.ts: a vacancy may offer several.
alter table search.posting
  add column hours text not null default '',
  add column education text not null default 'any',
  add column licence text not null default 'none',
  add column benefit int not null default 0,
  add column access int not null default 0;
