-- 구직촉진수당: 2021년 월 50만 원, 2023년부터 부양가족 1명에 10만 원(4명까지), 2026년 60만 원. 소득이 있으면 영 제9조의2(2024-02-09부터).
with p as (
  select *, case when as_of < '2026-01-01' then 500000 else 600000 end
    + case when as_of < '2023-01-01' then 0 else least(dependants, 4) * 100000 end as base,
    case when as_of < '2026-01-01' then 500000 else 600000 end as alone
  from jsonb_to_recordset($1::jsonb) as p(id int, as_of date, dependants int, months int, "monthlyIncome" bigint, "oneMemberMedian60" bigint)
), l as (
  select *, greatest(2 * alone, "oneMemberMedian60") as most from p
)
select id,
  case when "monthlyIncome" <= alone then base when "monthlyIncome" <= most then least(alone, most - "monthlyIncome") else 0 end::int
    as "monthlyAllowance",
  "monthlyIncome" > most as suspended
from l order by id
