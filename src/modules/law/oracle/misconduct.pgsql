-- 부정수급: 법 제61조·제62조, 규칙 제104조·제105조, 부칙(제16557호) 제4조·제9조.
with c as (
  select *,
    case when "fraudDate" < '2020-08-28' then 100
         when collusion then case when "restrictionsIn10Years" < 3 then 300 when "restrictionsIn10Years" < 5 then 400 else 500 end
         when "restrictionsIn10Years" < 3 then 100 when "restrictionsIn10Years" < 5 then 150 else 200 end as rate
  from jsonb_to_recordset($1::jsonb) as p(
    id int, "fraudAmount" bigint, "fraudDate" date, collusion boolean, "restrictionsIn10Years" int)
)
select id, rate as "surchargeRate", "fraudAmount"::int as repay, div("fraudAmount" * rate, 100)::int as surcharge,
  ("fraudAmount" + div("fraudAmount" * rate, 100))::int as "totalDue"
from c order by id
