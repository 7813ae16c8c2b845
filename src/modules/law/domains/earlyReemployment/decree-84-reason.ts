import { cases, not, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { excludedPerson, recentlyReceived } from './act-64.ts'
import { excludedJob, highWage, unpreparedBusiness } from './decree-84-exclusions.ts'
import { halfRemaining, stayed, waited } from './decree-84.ts'
import { eligible } from './decree-85.ts'
import { applicationDate, claimDate, registrationDate } from './facts.ts'

/** 고용보험법 시행령 제84조: the first ground of a refusal, in short. */
export const reason: Rule<string> = rule('earlyReemployment.reason', {
  article: '고용보험법 시행령 §84',
  label: { ko: '이유', en: 'Reason' },
  unit: 'word',
  appliesBy: [applicationDate, registrationDate, claimDate],
  versions: {
    '2016-01-01': {
      why: { ko: '갖추지 못한 첫 요건을 말합니다.', en: 'Names the first condition that is not met.' },
      compute: (law) => firstGround(law, '대기기간 미경과'),
    },
    '2024-01-01': {
      why: { ko: '갖추지 못한 첫 요건을 말합니다.', en: 'Names the first condition that is not met.' },
      compute: (law) => firstGround(law, '14일 미경과'),
    },
  },
})

function firstGround(law: Evaluation, tooEarly: string): Node<string> {
  return cases(
    [
      [orElse(not(law.rule(waited)), false), says(tooEarly)],
      [orElse(not(law.rule(halfRemaining)), false), says('절반 미만 남음')],
      [orElse(not(law.rule(stayed)), false), says('고용 기간 부족')],
      [law.rule(excludedPerson), says('대상 아님')],
      [law.rule(recentlyReceived), says('2년 내 수급')],
      [law.rule(excludedJob), says('제외되는 채용')],
      [orElse(law.rule(highWage), false), says('고임금 제외')],
      [orElse(law.rule(unpreparedBusiness), false), says('창업 준비 미인정')],
    ],
    () => when(law.rule(eligible), says('요건 충족'), says('요건 미충족')),
  )
}

function says(word: string): () => Node<string> {
  return () => literal(word)
}
