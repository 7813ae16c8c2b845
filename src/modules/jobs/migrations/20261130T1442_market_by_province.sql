-- What pay is compared with is asked for at every vacancy's page. A row policy lets an index be used for equality of columns, not for left(...),
-- so the province and the wider kind of work are columns.
alter table jobs.vacancy
  add column province text generated always as (left(region, 2)) stored,
  add column field text generated always as (left(occupation, 2)) stored;
drop index jobs.vacancy_market;
create index vacancy_market on jobs.vacancy (occupation, province, published_at desc)
  where published_at is not null and closed_at is null and pay_min is not null and same_as is null and taken_down_at is null;
create index vacancy_market_field on jobs.vacancy (field, province, published_at desc)
  where published_at is not null and closed_at is null and pay_min is not null and same_as is null and taken_down_at is null;
