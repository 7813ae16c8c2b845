-- 실업인정: 법 제44조·제60조, 시행규칙 제87조·제92조, 실업인정 및 재취업지원규정(예규 제249호, 2026-09-01) 제10조·제12조.
-- 법문과 그 해설에서 따로 쓴 것으로, 규칙의 코드도 기준값 파일도 쓰지 않는다. 모르는 것은 null이며 SQL의 세 값 논리가 답이다.
with p as (
  select *, coalesce("workDay", as_of) as worked_on, coalesce("refusedOn", as_of) as refused_on
  from jsonb_to_recordset($1::jsonb) as p(
    id int, as_of date, "recipientType" text, round int, activities jsonb, "earlierActivities" jsonb, "designatedDayNumber" int,
    "workDay" date, "workedThatDay" boolean, "contractMonthlyHours" numeric, "contractWeeklyHours" numeric, "continuousMonths" int,
    "workForLivelihood" boolean, "dailyWork" boolean, "dayPay" bigint, "dailyBenefit" bigint, "artsMonthlyPay" bigint,
    "labourMonthlyPay" bigint, "familyBusiness" boolean, "businessRegistered" boolean, "businessSuspended" boolean,
    "lettingWithoutStaffOrOffice" boolean, "employedByCommonView" boolean, "insuredAs" text, "averageDailyIncome" bigint,
    "exemptDailyIncome" bigint, refusals int, "refusedOn" date, "offeredWageBelowPercent" numeric, "refusalJustified" boolean)
), act as (
  -- 활동 한 건: 지난 것이면 true, 무엇인지는 이름에 담긴 낱말로 안다.
  select id, earlier, a ->> 'date' as on_day,
    case when k like '%심리검사%' then 'test' when k like '%특강%' then 'lecture'
         when k like '%어학%' or k like '%외국어수강%' or k like '%토익%' then 'language' else 'free' end as sort,
    k ~ '입사지원|응모|면접|채용행사|채용박람회' as search
  from (
    select id, false as earlier, jsonb_array_elements(activities) as a from p
    union all select id, true, jsonb_array_elements("earlierActivities") from p
  ) each, lateral (select replace(a ->> 'kind', ' ', '') as k) word
), day_of as (
  -- 하루는 한 번. 자유로운 활동이 있으면 그날은 세고, 아니면 심리검사(모두 1일)나 특강(모두 3일)의 자리가 있어야 센다.
  select id, only_earlier, on_day, bool_or(sort = 'free') as free, bool_or(sort = 'test') as test, bool_or(sort = 'lecture') as lecture
  from act cross join (values (true), (false)) which(only_earlier)
  where earlier or not only_earlier
  group by id, only_earlier, on_day
), tally as (
  select id, only_earlier, count(*) filter (where free) as free,
    count(*) filter (where not free and test and not lecture) as t,
    count(*) filter (where not free and lecture and not test) as l,
    count(*) filter (where not free and test and lecture) as b
  from day_of group by id, only_earlier
), counted as (
  -- 자리 나누기의 최댓값(쾨니그): 어느 자리를 막아 보아도 가장 작은 수
  select id, only_earlier, free + least(t + l + b, 1 + l + b, 3 + t + b, 4) as n from tally
), recognised as (
  select p.id,
    case when p.activities is not null and as_of >= '2026-09-01' then
      coalesce(every_one.n, 0) - case when "earlierActivities" is null then 0 else coalesce(before.n, 0) end end as n,
    case when p.activities is not null and as_of >= '2026-09-01' then coalesce(search_days.n, 0) end as searched
  from p
  left join (select id, count(distinct on_day) as n from act where not earlier and search group by id) search_days on search_days.id = p.id
  left join counted every_one on every_one.id = p.id and not every_one.only_earlier
  left join counted before on before.id = p.id and before.only_earlier
), required as (
  select id,
    case when as_of >= '2022-07-01' then
      case when round < 2 or "recipientType" is null then null when "recipientType" = '장기' and round >= 8 then 1
           when round >= 2 then 4 end
      when as_of >= '2019-02-01' and round >= 1 then 4 end as weeks,
    case
      when as_of >= '2022-07-01' then
        case when round < 2 then null
             when "recipientType" = '일반' then case when round <= 4 then 1 when round > 4 then 2 end
             when "recipientType" = '반복' then case when round <= 3 then 1 when round > 3 then 2 end
             when "recipientType" = '장기' then case when round <= 4 then 1 when round <= 7 then 2 when round > 7 then 1 end
             when "recipientType" = '60세이상·장애인' and round >= 2 then 1 end
      when as_of >= '2020-02-01' then case when round >= 1 then 1 end
      when as_of >= '2019-02-01' then case when round < 1 then null when round <= 4 then 1 when round > 4 then 2 end
    end as acts,
    case when as_of >= '2022-07-01' then
      case when round < 2 then null
           when "recipientType" in ('일반', '장기') then case when round <= 4 then 0 when round > 4 then 1 end
           when "recipientType" = '반복' then case when round <= 3 then 1 when round > 3 then 2 end
           when "recipientType" = '60세이상·장애인' and round >= 2 then 0 end
    end as search
  from p
), employment as (
  select id,
    case when worked_on < '2016-01-01' then null when not "workedThatDay" then false else
      "contractMonthlyHours" >= 60 or "contractWeeklyHours" >= 15 or "dailyWork" or "dayPay" >= "dailyBenefit"
      or coalesce("familyBusiness", false)
      or (coalesce("businessRegistered", false) and not coalesce("businessSuspended", false)
          and not coalesce("lettingWithoutStaffOrOffice", false))
      or coalesce("employedByCommonView", false)
      -- 2018-12-31까지는 생업을 목적으로 할 때만
      or ("continuousMonths" >= 3 and ("workForLivelihood" or worked_on >= '2019-01-01'))
      or (worked_on >= '2020-12-10' and coalesce("artsMonthlyPay", 0) >= 500000)
      or (worked_on >= '2021-07-01' and coalesce("labourMonthlyPay", 0) >= 800000)
    end as employed
  from p
)
select id,
  (case when as_of < '2026-09-01' then null when round <= 3 then 14 + (round - 1) * 28 when round > 3 then "designatedDayNumber" end)
    as "dayNumberFromRegistration",
  weeks as "periodWeeks", acts as "requiredActivities", search as "requiredJobSearch",
  n::int as "recognisedActivities", searched::int as "recognisedJobSearch",
  case when as_of < '2026-09-01' or round < 1 then null when round in (1, 4) then '고용센터 출석' when round >= 1 then '온라인 가능' end
    as attendance,
  case when as_of >= '2026-09-01' then n >= acts and searched >= search end as "enoughActivities",
  employed,
  case when employed then 0
       when not employed then
         case when ("insuredAs" = '예술인' and worked_on >= '2020-12-10') or ("insuredAs" = '노무제공자' and worked_on >= '2021-07-01')
              then case when "averageDailyIncome" is not null and "exemptDailyIncome" is not null and "dailyBenefit" is not null
                        then greatest("dailyBenefit" - greatest("averageDailyIncome" - "exemptDailyIncome", 0), 0) end
              else "dailyBenefit" end end::int as "benefitForDay",
  case when refused_on >= '2016-01-01' then
    refusals >= 2 and not ("offeredWageBelowPercent" >= 20 or "refusalJustified") end as "paymentSuspended",
  case when "refusedOn" >= '2016-01-01' then to_char(("refusedOn" + interval '1 month')::date - 1, 'YYYY-MM-DD') end
    as "suspensionLastDay"
from p join recognised using (id) join required using (id) join employment using (id)
order by id
