-- Vacancies that are the same seat, told by several sources. 'seat' is what they must share (same/seat.ts); null: not looked at yet,
-- '': never looked at (generated in bulk). 'same_as' is the one that stands for it; both stay, with their sources.
alter table jobs.vacancy add column seat text, add column same_as uuid;
create index vacancy_seat on jobs.vacancy (seat) where seat <> '' and closed_at is null;
create index vacancy_same on jobs.vacancy (same_as) where same_as is not null;
create index vacancy_no_seat on jobs.vacancy (id) where seat is null;
