import { all, any, atLeast, not } from '../../engine/conditions.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { closureDate } from '../benefit/facts.ts'
import {
  closedForOffence,
  closureCauseShown,
  lossMonths,
  salesDropPercent,
  salesFellInARow,
} from './separation-facts.ts'

/** 고용보험법 제69조의7, 시행규칙 제115조의3: whether a business closed for a cause that gives benefit. */
export const closureAllowed: Rule<boolean> = rule('eligibility.closureAllowed', {
  article: '고용보험법 §69의7, 시행규칙 §115의3',
  label: { ko: '폐업 사유가 인정됨', en: 'Closed for a cause that gives benefit' },
  unit: 'yes',
  appliesBy: [closureDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '6개월 이어진 적자, 석 달 매출 20% 감소, 매출이 이어서 감소, 그 밖에 인정되는 사유여야 합니다. 법을 어기거나 죄를 지어 폐업하면 안 됩니다.',
        en: 'Six months of loss, sales down by a fifth, sales falling in a row, or another cause that is found; not after a breach of law or an offence.',
      },
      compute: (law) =>
        all(
          not(law.fact(closedForOffence)),
          any(
            atLeast(law.fact(lossMonths), law.parameter('closure-loss-months')),
            atLeast(law.fact(salesDropPercent), law.parameter('closure-sales-drop')),
            law.fact(salesFellInARow),
            law.fact(closureCauseShown),
          ),
        ),
    },
  },
})
