import { ofShortTerm } from '../benefit/cites.ts'
import { all, any, atLeast, below, isOneOf, not, orElse, when } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { applicationDate, workerType } from '../benefit/facts.ts'
import { noWorkFourteenDays, otherRestricted, shortTermDays, workDaysInMonth } from './claim-facts.ts'
import { shortTerm } from './coverage-facts.ts'

/** 고용보험법 제77조의3제1항제6호, 제77조의8제1항제6호: what artists and labour providers with contracts below a month need beside. */
export const shortTermMet: Rule<boolean> = rule('eligibility.shortTermMet', {
  article: '고용보험법 §77의3①6, §77의8①6',
  cites: ofShortTerm,
  label: {
    ko: '단기예술인·단기노무제공자의 추가 조건',
    en: 'What short-term artists and labour providers need beside',
  },
  unit: 'yes',
  appliesBy: [applicationDate],
  versions: {
    '2016-01-01': {
      why: { ko: '예술인과 노무제공자는 아직 적용받지 못했습니다.', en: 'Neither was insured yet.' },
      compute: () => literal(true),
    },
    '2020-12-10': {
      why: {
        ko: '계약이 1개월 미만이면 신청 전 한 달에 10일 미만 일했거나 14일 동안 일하지 않아야 하고, 제한되는 다른 이직이 있으면 90일 이상 단기로 일했어야 합니다.',
        en: 'Contracts below a month: fewer than ten days in the month before the claim or none for 14 days, and 90 days of such contracts if another separation is barred.',
      },
      compute: (law) =>
        when(
          all(
            isOneOf(orElse(law.fact(workerType), '근로자'), ['예술인', '노무제공자']),
            orElse(law.fact(shortTerm), false),
          ),
          () =>
            all(
              any(
                below(law.fact(workDaysInMonth), law.parameter('short-term-days-below')),
                law.fact(noWorkFourteenDays),
              ),
              any(
                not(law.fact(otherRestricted)),
                atLeast(law.fact(shortTermDays), law.parameter('short-term-insured-days')),
              ),
            ),
          () => literal(true),
        ),
    },
  },
})
