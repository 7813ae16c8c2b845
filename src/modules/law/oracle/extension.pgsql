-- 상병급여(법 제63조, 영 제82조)와 연장급여(법 제51조–제55조, 영 제72조–제74조, 규칙 제94조). 법문에서 따로 쓴 것으로, 규칙의 코드도
-- 기준값 파일도 쓰지 않는다. 날짜는 PostgreSQL의 달력, 모르는 것은 null이며 SQL의 세 값 논리가 답이다.
with p as (
  select *, ("separationDate" + 1 + interval '12 months')::date - 1 as year_end,
    "unableUntil" - "unableFrom" + 1 as unable,
    coalesce("workerType", '근로자') in ('근로자', '일용', '건설일용') as employee
  from jsonb_to_recordset($1::jsonb) as p(
    id int, as_of date, "workerType" text, "separationDate" date, "registrationDate" date, "dailyHours" numeric,
    "dailyBenefit" bigint, "benefitDays" int, "averageDailyWage" bigint, "daysPaid" int, "unableCause" text, "unableFrom" date,
    "unableUntil" date, "otherCompensation" boolean, "extensionKind" text, "extensionStart" date, "extensionDays" int,
    "trainingDirected" boolean, "hasTechnicalQualification" boolean, "trainedWithinYear" boolean, "referralsFollowed" int,
    "attendancePercent" numeric, "hasDependants" boolean, "propertyTaxBase" bigint, "extensionAppliedOn" date,
    "lastBenefitDay" date, "recipientRateOfThreeMonths" numeric, "claimRateOfThreeMonths" numeric,
    "unemploymentRateOfThreeMonths" numeric, "councilDecided" boolean)
), sick as (
  select id,
    case when "unableFrom" < "registrationDate" then '해당 없음'
         when "unableFrom" >= "registrationDate" then
           case when "otherCompensation" then '해당 없음'
                when not "otherCompensation" then
                  case when "unableCause" = '질병·부상' and unable < 7 then '증명서로 실업인정'
                       when not ("unableCause" = '질병·부상' and unable < 7) then '상병급여' end end end as path
  from p
), lowest as (
  -- 최저구직급여일액: 법 제46조제2항, 부칙(제16557호) 제8조. 이직일(모르면 물은 날)의 최저임금, 2019-10-01 전 시간당 7,515원
  select id,
    greatest(trunc(hours * wage * case when left_on < '2019-10-01' then 90 else 80 end / 100.0),
             case when left_on >= '2019-10-01' then trunc(hours * 7515) else 0 end) as least_daily
  from (
    select id, coalesce("separationDate", as_of) as left_on,
      greatest(least("dailyHours", 8), case when coalesce("separationDate", as_of) < '2023-12-01' then 4 else 0 end) as hours,
      case extract(year from coalesce("separationDate", as_of))::int
        when 2016 then 6030 when 2017 then 6470 when 2018 then 7530 when 2019 then 8350 when 2020 then 8590
        when 2021 then 8720 when 2022 then 9160 when 2023 then 9620 when 2024 then 9860 when 2025 then 10030
        when 2026 then 10320 when 2027 then 10700 end as wage
    from p where "dailyHours" is not null
  ) hour
), ways as (
  select id,
    "trainingDirected" and not "hasTechnicalQualification" and not "trainedWithinYear" and "referralsFollowed" >= 3
      and not coalesce("attendancePercent" < 80, false) as training,
    "referralsFollowed" >= 3 and "hasDependants" and "averageDailyWage" <= 86000 and "propertyTaxBase" <= 140000000
      and "extensionAppliedOn" <= "lastBenefitDay" as individual,
    "recipientRateOfThreeMonths" > 3 or "claimRateOfThreeMonths" > 1 or "unemploymentRateOfThreeMonths" > 6
      or "councilDecided" as special
  from p
), answer as (
  select p.*, path, training, individual, special, least_daily,
    case "extensionKind" when '훈련' then training when '개별' then individual when '특별' then special end as extended,
    case when "extensionKind" = '훈련' then "dailyBenefit"
         when "extensionKind" is null or "dailyBenefit" is null then null
         when not employee then div("dailyBenefit" * 70, 100)
         when least_daily is not null then greatest(div("dailyBenefit" * 70, 100), least_daily) end as a_day
  from p join sick using (id) join ways using (id) left join lowest using (id)
)
select id, path as "sicknessPath",
  case when path <> '상병급여' then 0
       when path = '상병급여' and unable is not null and "benefitDays" is not null and "daysPaid" is not null
         then "dailyBenefit" * least(unable, greatest("benefitDays" - "daysPaid", 0)) end::int as "sicknessBenefit",
  to_char(case when "unableUntil" <= year_end then "unableUntil" + 14 when "unableUntil" > year_end then year_end + 30 end, 'YYYY-MM-DD')
    as "sicknessClaimBy",
  training as "trainingExtension", individual as "individualExtension", special as "specialExtension", extended,
  to_char(case when "extensionKind" = '훈련' then ("extensionStart" + interval '24 months')::date - 1
               when "extensionKind" is not null then "extensionStart" + 59 end, 'YYYY-MM-DD') as "extensionLastDay",
  a_day::int as "extendedDailyBenefit",
  case when not extended then 0
       when extended and "extensionDays" is not null
         then a_day * case when "extensionKind" = '훈련' then "extensionDays" else least("extensionDays", 60) end end::int
    as "extensionAmount"
from answer order by id
