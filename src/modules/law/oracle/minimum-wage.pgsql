-- 최저임금: 법 제5조제2항, 제6조, 제10조, 영 제3조. 고시된 금액은 그해 1월 1일부터 12월 31일까지 쓰인다.
with wage(of_year, won) as (
  values (2015, 5580), (2016, 6030), (2017, 6470), (2018, 7530), (2019, 8350), (2020, 8590), (2021, 8720),
         (2022, 9160), (2023, 9620), (2024, 9860), (2025, 10030), (2026, 10320), (2027, 10700)
), person as (
  select *, coalesce(year, extract(year from as_of)::int) as of_year,
    -- 수습이고, 1년 이상의 계약이며, 단순노무가 아닐 때만 10분의 1을 뺀다. 말하지 않은 수습은 없는 것으로 본다.
    coalesce(probation, false) and "contractMonths" >= 12 and not "simpleLabour" as reduced
  from jsonb_to_recordset($1::jsonb) as p(
    id int, as_of date, year int, "monthlyHours" int, probation boolean, "contractMonths" int, "simpleLabour" boolean)
), least_pay as (
  select id, "monthlyHours", case when reduced then div(won * 9, 10) when not reduced then won end as hourly
  from person left join wage using (of_year)
)
select id, hourly::int as hourly, (hourly * "monthlyHours")::int as monthly
from least_pay order by id
