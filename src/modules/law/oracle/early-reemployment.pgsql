-- 조기재취업수당: 법 제64조, 영 제84조·제85조. 남은 날이 반 이상이면 구직급여일액 × 남은 날 × 1/2.
select id,
  "remainingDays" * 2 >= "benefitDays" as "halfRemaining",
  case when "remainingDays" * 2 >= "benefitDays"
            and "registrationToReemploymentDays" >= 14
            and not "receivedWithin2Years"
            and "reemploymentMonthlyWage" < 5740000
            and ("employedMonths" >= 12 or ("ageAtSeparation" >= 65 and ("expectedEmploymentMonths" >= 6 or "employedMonths" >= 6)))
       then div("dailyBenefit" * "remainingDays", 2) else 0 end::int as amount
from jsonb_to_recordset($1::jsonb) as p(
  id int, "dailyBenefit" bigint, "benefitDays" int, "remainingDays" int, "registrationToReemploymentDays" int,
  "receivedWithin2Years" boolean, "reemploymentMonthlyWage" bigint, "employedMonths" int, "ageAtSeparation" int,
  "expectedEmploymentMonths" int)
order by id
