-- 고용허가제: 외국인고용법 시행규칙 제5조의2, 제5조제1항. 2024-01-10부터 업종을 나누지 않는다.
with person as (
  select id, "filedOn",
    case
      when "filedOn" >= '2024-01-10' then case when "activeMediaRecruitment" then 3 else 7 end
      when "farmOrFishery" then case when "activeMediaRecruitment" then 3 else 7 end
      else case when "activeMediaRecruitment" then 7 else 14 end
    end as days
  from jsonb_to_recordset($1::jsonb) as p(id int, "filedOn" date, "activeMediaRecruitment" boolean, "farmOrFishery" boolean)
)
-- 석 달 뒤 같은 날, 그 날이 없으면 그 달의 마지막 날 (민법 제160조)
select id, days as "domesticRecruitDays", to_char("filedOn" + days + interval '3 months', 'YYYY-MM-DD') as "applyUntil"
from person order by id
