import { all, below, cases, not, onOrAfter, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { floor, max, minus, plus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { ordinaryMonthlyWage } from '../parental/facts.ts'
import { claimFrom, companyFits, inTime, insuredEnough, isMonthly, longEnough } from './act-70.ts'
import { birthBenefit, birthPay } from './act-76.ts'
import { monthBenefit, paidDays } from './decree-95.ts'
import { employerPaid, leaveClaimedOn, leaveFrom } from './facts.ts'

const appliesBy = [leaveFrom]

/** 고용보험법 제70조, 제73조의2, 제75조: whether the benefit is due at all. */
export const entitled: Rule<boolean> = rule('leave.entitled', {
  article: '고용보험법 §70, §73의2, §75, §76',
  label: { ko: '급여를 받을 수 있음', en: 'Entitled' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2019-10-01': {
      why: {
        ko: '피보험 단위기간, 휴직 기간, 회사, 신청 기간의 요건을 모두 갖춰야 합니다.',
        en: 'Insured time, length of the leave, the company and the time of the claim must all fit.',
      },
      compute: (law) => all(law.rule(insuredEnough), law.rule(longEnough), law.rule(companyFits), law.rule(inTime)),
    },
  },
})

/** The first condition that is not met, in short. */
export const reason: Rule<string> = rule('leave.reason', {
  article: '고용보험법 §70, §73, §73의2, §75, §76',
  label: { ko: '이유', en: 'Reason' },
  unit: 'word',
  appliesBy,
  versions: {
    '2019-10-01': {
      why: { ko: '갖추지 못한 첫 요건을 말합니다.', en: 'Names the first condition that is not met.' },
      compute: (law) =>
        cases(
          [
            [not(law.rule(insuredEnough)), says('피보험 단위기간 부족')],
            [not(law.rule(longEnough)), says('휴직 기간 부족')],
            [not(law.rule(companyFits)), says('우선지원 대상기업이 아님')],
            [not(onOrAfter(law.fact(leaveClaimedOn), law.rule(claimFrom))), says('아직 신청할 때가 아님')],
            [not(law.rule(inTime)), says('신청 기간이 지남')],
            [noDays(law), says('급여를 받을 날이 없음')],
          ],
          () => says('요건 충족')(),
        ),
    },
  },
})

function noDays(law: Evaluation): Node<boolean> {
  return when(
    isMonthly(law),
    () => orElse(below(law.rule(paidDays), 1), false),
    () => literal(false),
  )
}

function says(word: string): () => Node<string> {
  return () => literal(word)
}

/** 고용보험법 제73조제3항, 시행령 제98조, 제104조, 제104조의4: what is paid for the month or the leave, in won. */
export const amount: Rule<number> = rule('leave.amount', {
  article: '고용보험법 §73③, 시행령 §98, §104, §104의4',
  label: { ko: '받는 급여', en: 'What is paid' },
  unit: 'won',
  appliesBy,
  versions: {
    '2019-10-01': {
      why: {
        ko: '회사가 준 돈과 더해 통상임금을 넘으면 넘는 만큼 뺍니다.',
        en: 'Together with the company’s money not more than the ordinary wage.',
      },
      compute: (law) =>
        when(
          law.rule(entitled),
          () =>
            when(
              isMonthly(law),
              () => within(law, law.rule(monthBenefit), law.fact(ordinaryMonthlyWage)),
              () => within(law, law.rule(birthBenefit), law.rule(birthPay)),
            ),
          () => literal(0),
        ),
    },
  },
})

function within(law: Evaluation, benefit: Node<number>, pay: Node<number>): Node<number> {
  return floor(max(minus(benefit, max(minus(plus(benefit, law.fact(employerPaid)), pay), 0)), 0))
}
