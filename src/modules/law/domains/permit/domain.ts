import { orElse, when } from '../../engine/conditions.ts'
import { addDays, addMonths } from '../../engine/days.ts'
import type { Domain } from '../../engine/domain.ts'
import { type Fact, day, yes } from '../../engine/fact.ts'
import { type Rule, rule } from '../../engine/rule.ts'

const filedOn: Fact<string> = day('filedOn', { ko: '내국인 구인을 신청한 날', en: 'Day the vacancy was filed' })
const activeMediaRecruitment: Fact<boolean> = yes('activeMediaRecruitment', {
  ko: '매체에 3일 이상 알리는 등 적극적으로 구함',
  en: 'Actively advertised in media (three days or more)',
})
const farmOrFishery: Fact<boolean> = yes('farmOrFishery', { ko: '농업·축산업·어업', en: 'Farming or fishery' })

/** 외국인고용법 제6조, 시행규칙 제5조의2: how long nationals are looked for first, in days. */
const domesticRecruitDays: Rule<number> = rule('permit.domesticRecruitDays', {
  article: '외국인고용법 시행규칙 §5의2',
  label: { ko: '내국인 구인노력 기간', en: 'Days of recruiting nationals first' },
  unit: 'days',
  appliesBy: [filedOn],
  versions: {
    '2004-08-17': {
      why: {
        ko: '농업·축산업·어업은 7일(적극적으로 구하면 3일), 그 밖은 14일(적극적으로 구하면 7일)입니다.',
        en: 'Seven days in farming and fishery (three when active), else fourteen (seven when active).',
      },
      compute: (law) =>
        when(
          orElse(law.fact(farmOrFishery), false),
          () =>
            when(
              orElse(law.fact(activeMediaRecruitment), false),
              () => law.parameter('permit-recruit-days-farm-active'),
              () => law.parameter('permit-recruit-days-farm'),
            ),
          () =>
            when(
              orElse(law.fact(activeMediaRecruitment), false),
              () => law.parameter('permit-recruit-days-active'),
              () => law.parameter('permit-recruit-days'),
            ),
        ),
    },
    '2024-01-10': {
      why: {
        ko: '모든 업종이 7일이고, 적극적으로 구하면 3일입니다.',
        en: 'Seven days in all industries, three when active.',
      },
      compute: (law) =>
        when(
          orElse(law.fact(activeMediaRecruitment), false),
          () => law.parameter('permit-recruit-days-active'),
          () => law.parameter('permit-recruit-days'),
        ),
    },
  },
})

/** 외국인고용법 시행규칙 제5조제1항: the last day to apply for the permit, three months after the recruiting days. */
const applyUntil: Rule<string> = rule('permit.applyUntil', {
  article: '외국인고용법 시행규칙 §5①',
  label: { ko: '고용허가를 신청할 수 있는 마지막 날', en: 'Last day to apply for the permit' },
  unit: 'day',
  appliesBy: [filedOn],
  versions: {
    '2004-08-17': {
      why: {
        ko: '구인노력 기간이 지난 뒤 3개월 안에 신청합니다.',
        en: 'Within three months after the recruiting days.',
      },
      compute: (law) =>
        addMonths(
          addDays(law.fact(filedOn), law.rule(domesticRecruitDays)),
          law.parameter('permit-application-months'),
        ),
    },
  },
})

/** 고용허가제: the employment permit for foreign workers. */
export const permit: Domain = {
  id: 'permit',
  label: { ko: '고용허가제', en: 'Employment permit' },
  facts: [filedOn, activeMediaRecruitment, farmOrFishery],
  results: { domesticRecruitDays, applyUntil },
  does: { gives: ['applyUntil'], costs: ['domesticRecruitDays'] },
}
