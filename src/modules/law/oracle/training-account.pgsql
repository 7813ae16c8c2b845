-- 국민내일배움카드: 운영규정(2020-01-01부터)과 2026년 특화훈련 운영지침. 모르는 것은 null이며, SQL의 세 값 논리가 그대로 답이다.
with person as (
  select *, "attendanceRate" >= 0.80 as attended,
    -- 출석률을 말하지 않아도 그 달 최대액을 채웠으면 충분히 출석한 것이다
    coalesce("attendanceRate" >= 0.80, case when "monthMax" then true end) as filled,
    -- 연매출 1억 5천만 원 이상 자영업자를 빼다가 2026년 자료부터 4억 원 이상
    case when as_of < '2026-01-01' then 150000000 else 400000000 end as sales_limit
  from jsonb_to_recordset($1::jsonb) as p(
    id int, as_of date, status text, age int, "annualSales" bigint, "monthlyWage" bigint, "remainingStudyYears" numeric,
    "priorityGroup" boolean, "courseHours" int, "attendanceRate" numeric, "attendedDays" int, "monthMax" boolean, region text)
), fitting as (
  select *,
    case
      when status in ('공무원', '사립학교교직원', '사립학교 교직원') then false
      when status in ('자영업자', '개인사업자') then "annualSales" < sales_limit
      when status in ('대기업근로자', '대기업 근로자') then age >= 45 or "monthlyWage" < 3000000
      when status in ('특고', '특수형태근로종사자', '노무제공자') then "monthlyWage" < 3000000
      when status in ('대학생', '학생', '재학생', '대학 재학생', '대학교 재학생') then "remainingStudyYears" <= 2
      when status is not null then true
    end as fits
  from person
), special(region, a_day, a_month) as (
  values ('수도권', 5000, 100000), ('비수도권', 10000, 200000), ('인구감소지역', 15000, 300000)
)
select id,
  -- 만 75세부터는 발급하지 않는다. 나이를 말하지 않았으면 보지 않는다.
  case when fits then age is null or age < 75 when not fits or age >= 75 then false end as eligible,
  case when "priorityGroup" then 5000000 when not "priorityGroup" then 3000000 end as "accountLimit",
  5 as "validYears",
  -- 140시간 이상 과정의 훈련장려금: 하루 5,800원, 월 116,000원까지
  case
    when filled and coalesce("courseHours" >= 140, true) then
      case when "monthMax" then 116000 when "attendedDays" is not null then least("attendedDays" * 5800, 116000) end
    when not (filled and coalesce("courseHours" >= 140, true)) then 0
  end as "monthlyTrainingAllowance",
  -- 350시간 이상 특화훈련의 특별훈련수당
  case
    when as_of < '2026-01-01' then null
    when "courseHours" >= 350 and coalesce(attended, true) then
      case when "monthMax" then a_month when "attendedDays" is not null then least("attendedDays" * a_day, a_month) end
    when not ("courseHours" >= 350 and coalesce(attended, true)) then 0
  end as "specialAllowance"
from fitting left join special using (region)
order by id
