-- 수급자격: 기준기간, 수급기간, 늦게 신고해 잃는 날, 이직 사유. 법문에서 따로 쓴 것으로, 규칙의 코드도 기준값 파일도 쓰지 않는다.
-- 날짜는 PostgreSQL의 달력으로 셈한다. 1개월 뒤에 그날이 없으면 그 달의 마지막 날이다(민법 제160조).
with p as (
  select *, coalesce("separationDate", "closureDate") as left_on,
    coalesce("separationDate", "closureDate") + 1 as after,
    case when "workerType" in ('근로자', '일용', '건설일용') then 18 else 24 end as base_months
  from jsonb_to_recordset($1::jsonb) as p(
    id int, "workerType" text, "separationDate" date, "closureDate" date, "applicationDate" date, "registrationDate" date,
    "unpaidAbsenceDays" int, "deferralDays" int, "deferralCause" text, "deferralFiledOn" date, "deferralEndedOn" date,
    "benefitDays" int, "separationKind" text, "graveFault" boolean, "declinedRenewal" boolean, "incomeDropPercent" int,
    "leavingCause" text, "commuteHours" int, "causeShown" boolean)
), y as (
  select *,
    -- 법 제48조제1항: 이직일 다음 날부터 12개월
    (after + interval '12 months')::date - 1 as plain,
    -- 법 제48조제2항: 모두 4년
    (after + interval '48 months')::date - 1 as latest,
    -- 법 제49조: 신고일부터 7일, 건설일용은 없음
    "registrationDate" + case when "workerType" = '건설일용' then 0 else 7 end as payable
  from p
), d as (
  select *, "deferralCause" = '산재요양' or "deferralFiledOn" <= plain
    or ("deferralCause" in ('병역', '천재지변') and "deferralFiledOn" <= "deferralEndedOn" + 30) as in_time
  from y
), e as (
  select *, case when in_time then least(plain + "deferralDays", latest) else plain end as last_day from d
)
select id,
  to_char(greatest(
    (after - make_interval(months => base_months))::date - case when "unpaidAbsenceDays" >= 30 then "unpaidAbsenceDays" else 0 end,
    (after - interval '36 months')::date), 'YYYY-MM-DD') as "basePeriodStart",
  in_time as "deferralInTime",
  to_char(last_day, 'YYYY-MM-DD') as "benefitYearEnd",
  "applicationDate" <= last_day as "claimInTime",
  greatest(least("benefitDays", last_day - payable + 1), 0) as "payableDays",
  case
    when "separationKind" = '전직·자영업' then '전직·자영업'
    when "separationKind" in ('해고', '권고사직') then case when "graveFault" then '중대한 귀책사유' else '없음' end
    when "separationKind" in ('계약종료', '정년') then case when "declinedRenewal" then '재계약 거절' else '없음' end
    when "leavingCause" = '통근' and "commuteHours" < 3 then '정당한 사유 없음'
    when "causeShown" then '없음'
    else '정당한 사유 없음'
  end as restriction
from e order by id
