-- 구직급여: 금액과 날수. 법문과 연혁에서 따로 쓴 것으로, 규칙의 코드도 기준값 파일도 쓰지 않는다.
-- $1: 사람들의 JSON 목록. 이름은 사례 어휘의 이름이다.
with person as (
  select *, coalesce("closureDate", "separationDate") as left_on
  from jsonb_to_recordset($1::jsonb) as p(
    id int, "workerType" text, "separationDate" date, "closureDate" date, "averageDailyWage" bigint, "monthlyBasePay" bigint,
    "dailyHours" numeric, age int, disabled boolean, "insuredYears" numeric)
), rates as (
  select *,
    -- 영 제68조제1항과 그 부칙: 임금일액의 상한
    case when left_on < '2017-04-01' then 86000 when left_on < '2018-01-01' then 100000
         when left_on < '2019-01-01' then 120000 when left_on < '2019-10-01' then 132000
         when left_on < '2026-01-01' then 110000 else 113500 end as cap,
    -- 법 제46조: 2019-10-01에 50%에서 60%로, 하한은 90%에서 80%로
    case when left_on < '2019-10-01' then 50 else 60 end as rate,
    -- 하루 시간은 8시간까지, 2023-11-30까지는 4시간 이상으로 본다
    greatest(least("dailyHours", 8), case when left_on < '2023-12-01' then 4 else 0 end) as hours,
    case when left_on < '2019-10-01' then 90 else 80 end as floor_rate,
    case extract(year from left_on)::int
      when 2016 then 6030 when 2017 then 6470 when 2018 then 7530 when 2019 then 8350 when 2020 then 8590
      when 2021 then 8720 when 2022 then 9160 when 2023 then 9620 when 2024 then 9860 when 2025 then 10030
      when 2026 then 10320 when 2027 then 10700 end as wage
  from person
), amounts as (
  select *,
    least("averageDailyWage", cap) as capped,
    div(least("averageDailyWage", cap) * rate, 100) as raw,
    -- 법률 제16557호 부칙 제8조제2항: 2019-10-01 전 최저액 60,120원(8시간), 시간당 7,515원
    greatest(div(hours * wage * floor_rate, 100),
             case when left_on >= '2019-10-01' then trunc(hours * 7515) else 0 end) as lowest,
    -- 영 제104조의8제4항, 제104조의15제4항: 예술인과 노무제공자의 상한은 구직급여일액으로 정해져 있다
    trunc("monthlyBasePay" * rate / 3000.0) as standard,
    least(trunc("monthlyBasePay" * rate / 3000.0), case when left_on < '2026-01-01' then 66000 else 68100 end) as artist
  from rates
), days as (
  select id,
    case
      when "workerType" = '자영업자' and left_on >= '2019-10-01' then
        case when "insuredYears" < 1 then null when "insuredYears" < 3 then 120 when "insuredYears" < 5 then 150
             when "insuredYears" < 10 then 180 else 210 end
      when left_on >= '2019-10-01' and (age >= 50 or disabled) then
        case when "insuredYears" < 1 then 120 when "insuredYears" < 3 then 180 when "insuredYears" < 5 then 210
             when "insuredYears" < 10 then 240 else 270 end
      when left_on >= '2019-10-01' then
        case when "insuredYears" < 1 then 120 when "insuredYears" < 3 then 150 when "insuredYears" < 5 then 180
             when "insuredYears" < 10 then 210 else 240 end
      when "workerType" = '자영업자' then
        case when "insuredYears" < 1 then null when "insuredYears" < 3 then 90 when "insuredYears" < 5 then 120
             when "insuredYears" < 10 then 150 else 180 end
      when age >= 50 or disabled then
        case when "insuredYears" < 1 then 90 when "insuredYears" < 3 then 150 when "insuredYears" < 5 then 180
             when "insuredYears" < 10 then 210 else 240 end
      when age >= 30 then
        case when "insuredYears" < 1 then 90 when "insuredYears" < 3 then 120 when "insuredYears" < 5 then 150
             when "insuredYears" < 10 then 180 else 210 end
      else
        case when "insuredYears" < 1 then 90 when "insuredYears" < 3 then 90 when "insuredYears" < 5 then 120
             when "insuredYears" < 10 then 150 else 180 end
    end as days
  from person
)
select a.id,
  case when "workerType" in ('근로자', '일용', '건설일용') then greatest(raw, lowest)
       when "workerType" = '자영업자' then standard
       when "workerType" in ('예술인', '노무제공자') then artist end::int as "dailyBenefit",
  case when "workerType" in ('근로자', '일용', '건설일용') then capped end::int as "cappedBase",
  d.days as "benefitDays",
  case when "workerType" in ('근로자', '일용', '건설일용') then greatest(raw, lowest) * d.days
       when "workerType" = '자영업자' then standard * d.days
       when "workerType" in ('예술인', '노무제공자') then artist * d.days end::int as total
from amounts a join days d using (id)
order by a.id
