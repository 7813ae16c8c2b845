import { cases, isOneOf, known, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { foreignerApplied, reciprocity, residenceStatus } from './status-facts.ts'

/** 고용보험법 제10조의2, 시행령 제3조의3: whether unemployment benefits apply to a foreigner. Who names no residence status is none. */
export const residenceAllows: Rule<boolean> = rule('eligibility.residenceAllows', {
  article: '고용보험법 §10의2, 시행령 §3의3',
  label: { ko: '체류자격으로 실업급여가 적용됨', en: 'Residence status allows unemployment benefits' },
  unit: 'yes',
  versions: {
    '2016-01-01': {
      why: {
        ko: 'F-5·F-2·F-6은 모두, D-7·D-8·D-9는 본국도 우리 국민을 가입시키면 적용됩니다. E-9·H-2·F-4와 그 밖의 취업 자격은 신청해야 합니다.',
        en: 'F-5, F-2 and F-6 in full; D-7 to D-9 by reciprocity; E-9, H-2, F-4 and other working statuses on application.',
      },
      compute: (law) =>
        when(
          known(law.fact(residenceStatus)),
          () => ofForeigner(law),
          () => literal(true),
        ),
    },
  },
})

function ofForeigner(law: Evaluation): Node<boolean> {
  const status = law.fact(residenceStatus)
  return cases(
    [
      [isOneOf(status, ['F-5', 'F-2', 'F-6']), () => literal(true)],
      [isOneOf(status, ['D-7', 'D-8', 'D-9']), () => law.fact(reciprocity)],
    ],
    () => law.fact(foreignerApplied),
  )
}
