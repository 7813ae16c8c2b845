-- The newest open offers of one kind of work in one province: what pay is compared with.
create index vacancy_market on jobs.vacancy (occupation, left(region, 2), published_at desc)
  where published_at is not null and closed_at is null and pay_min is not null;
