import { known, orElse, when } from '../../engine/conditions.ts'
import { dividedBy, plus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { closureDate, fullMonths, insuredMonths, otherMonthDays, separationDate } from './facts.ts'

/** 고용보험법 시행령 제104조의8제6항: insured unit months of artists and labour providers. */
export const insuredUnitMonths: Rule<number> = rule('benefit.insuredUnitMonths', {
  article: '고용보험법 시행령 §104의8⑥',
  label: { ko: '피보험 단위기간(월)', en: 'Insured unit months' },
  unit: 'months',
  appliesBy: [separationDate, closureDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '11일 이상 일한 달은 한 달, 나머지는 일한 날을 22로 나눈 달로 셉니다.',
        en: 'A month with eleven days of work or more is one; days in the others are divided by 22.',
      },
      compute: (law) =>
        when(
          known(law.fact(fullMonths)),
          () => plus(law.fact(fullMonths), dividedBy(orElse(law.fact(otherMonthDays), 0), 22)),
          () => law.fact(insuredMonths),
        ),
    },
  },
})
