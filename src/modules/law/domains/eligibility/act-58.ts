import { all, cases, is, isOneOf, when } from '../../engine/conditions.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isSelfEmployed } from '../benefit/act-2.ts'
import { closureDate, separationDate, separationKind } from '../benefit/facts.ts'
import { incomeFellEnough } from './decree-104-8.ts'
import { justCause } from './rule-101.ts'
import { closureAllowed } from './rule-115-3.ts'
import { causeShown, declinedRenewal, graveFault } from './separation-facts.ts'

/** 고용보험법 제58조, 제69조의7: why the way somebody left bars the benefit; `없음` when it does not. */
export const restriction: Rule<string> = rule('eligibility.restriction', {
  article: '고용보험법 §58, §69의7',
  label: { ko: '이직 사유에 따른 제한', en: 'Bar for the reason of separation' },
  unit: 'word',
  appliesBy: [separationDate, closureDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '중대한 귀책사유로 해고되거나 권고사직한 때, 전직·자영업을 하려고 또는 정당한 사유 없이 스스로 그만둔 때는 받을 수 없습니다.',
        en: 'Barred after dismissal or advised resignation for grave fault, leaving for another job or business, or leaving without just cause.',
      },
      compute: (law) => {
        const kind = law.fact(separationKind)
        return cases(
          [
            [is(kind, '전직·자영업'), () => literal('전직·자영업')],
            [isOneOf(kind, ['해고', '권고사직']), () => barIf(law.fact(graveFault), '중대한 귀책사유')],
            [isOneOf(kind, ['계약종료', '정년']), () => barIf(law.fact(declinedRenewal), '재계약 거절')],
            [is(kind, '소득감소'), () => barUnless(law.rule(incomeFellEnough), '소득감소 기준 미달')],
            [all(isSelfEmployed(law), is(kind, '폐업')), () => barUnless(law.rule(closureAllowed), '폐업 사유')],
            [is(kind, '자기 사정'), () => barUnless(law.rule(justCause), '정당한 사유 없음')],
          ],
          // The word is open: what the law does not name, a person finds.
          () => barUnless(law.fact(causeShown), '정당한 사유 없음'),
        )
      },
    },
  },
})

function barIf(condition: Node<boolean>, ground: string): Node<string> {
  return when(
    condition,
    () => literal(ground),
    () => literal('없음'),
  )
}

function barUnless(condition: Node<boolean>, ground: string): Node<string> {
  return when(
    condition,
    () => literal('없음'),
    () => literal(ground),
  )
}
