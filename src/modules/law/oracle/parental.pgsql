-- 육아휴직·출산전후휴가·배우자 출산휴가 급여: 법 제70조, 제75조, 제76조, 영 제95조. 해를 말하면 그해의 법을 쓴다: 셈하는 날이 그해 안이면 그날, 아니면 그해 첫날.
with person as (
  select *, case when extract(year from as_of) = year then as_of else coalesce(make_date(year, 1, 1), as_of) end as law_day
  from jsonb_to_recordset($1::jsonb) as p(
    id int, as_of date, leave text, year int, month int, days int, "ordinaryMonthlyWage" bigint, "atCap" boolean)
), rates as (
  select *,
    -- 출산전후휴가 급여의 월 상한(고시)
    case when law_day < '2020-01-01' then 1800000 when law_day < '2023-01-01' then 2000000
         when law_day < '2026-01-01' then 2100000 else 2200000 end as most,
    -- 영 제95조: 2021년까지 석 달 80%, 그 뒤 50%; 2022년부터 모두 80%; 2025년부터 100%, 7개월째부터 80%
    case when law_day < '2022-01-01' then case when month < 4 then 80 else 50 end
         when law_day < '2025-01-01' then 80
         else case when month < 7 then 100 else 80 end end as rate,
    case when law_day < '2022-01-01' then case when month < 4 then 1500000 else 1200000 end
         when law_day < '2025-01-01' then 1500000
         else case when month < 4 then 2500000 when month < 7 then 2000000 else 1600000 end end as month_most,
    coalesce(days, case leave
      when '출산전후휴가(미숙아)' then case when law_day < '2025-02-23' then 90 else 100 end
      when '출산전후휴가(다태아)' then 120
      when '배우자출산휴가' then
        case when law_day < '2019-10-01' then 0 when law_day < '2025-02-23' then 5 else 20 end
      else 90 end) as leave_days
  from person
), pay as (
  select *,
    case when "atCap" then most when "ordinaryMonthlyWage" < most then "ordinaryMonthlyWage"
         when "ordinaryMonthlyWage" >= most then most end as a_month
  from rates
)
select id,
  case
    when coalesce(leave, '육아휴직') <> '육아휴직' then a_month
    when month >= 1 and "atCap" then month_most
    when month >= 1 and "ordinaryMonthlyWage" is not null
      then greatest(least(div("ordinaryMonthlyWage" * rate, 100), month_most), 700000)
  end::int as monthly,
  -- 10원 미만은 버린다
  case
    when leave is null or leave = '육아휴직' then null
    when leave = '배우자출산휴가' then div(a_month * 8 * leave_days, 2090) * 10
    else div(a_month * leave_days, 300) * 10
  end::int as total
from pay order by id
