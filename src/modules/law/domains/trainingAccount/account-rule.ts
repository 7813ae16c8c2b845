import { all, any, atLeast, atMost, below, cases, isOneOf, known, not, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { age, annualSales, monthlyWage, priorityGroup, remainingStudyYears, status } from './facts.ts'

/** 국민내일배움카드 운영규정: how much the account holds, in won. */
export const accountLimit: Rule<number> = rule('trainingAccount.accountLimit', {
  article: '국민내일배움카드 운영규정',
  label: { ko: '계좌 한도', en: 'Limit of the account' },
  unit: 'won',
  versions: {
    '2020-01-01': {
      why: {
        ko: '5년에 300만 원, 우대 대상은 500만 원입니다.',
        en: '3 million won in five years, 5 million for priority groups.',
      },
      status: 'secondary',
      compute: (law) =>
        when(
          law.fact(priorityGroup),
          () => law.parameter('training-account-limit-priority'),
          () => law.parameter('training-account-limit'),
        ),
    },
  },
})

/** 국민내일배움카드 운영규정: how long the account lasts, in years. */
export const validYears: Rule<number> = rule('trainingAccount.validYears', {
  article: '국민내일배움카드 운영규정',
  label: { ko: '쓸 수 있는 기간', en: 'Valid for' },
  unit: 'years',
  versions: {
    '2020-01-01': {
      why: { ko: '발급받은 날부터 5년입니다.', en: 'Five years from issue.' },
      status: 'secondary',
      compute: (law) => law.parameter('training-account-years'),
    },
  },
})

/** 국민내일배움카드 운영규정: who may have an account. */
export const eligible: Rule<boolean> = rule('trainingAccount.eligible', {
  article: '국민내일배움카드 운영규정',
  label: { ko: '발급받을 수 있음', en: 'May have an account' },
  unit: 'yes',
  versions: {
    '2020-01-01': {
      why: {
        ko: '공무원, 매출이 많은 자영업자, 월급이 많은 45세 미만 대기업 근로자, 졸업이 먼 학생은 빠집니다.',
        en: 'Not for civil servants, self-employed with high sales, well-paid employees below 45 of large firms, students far from graduating.',
      },
      status: 'secondary',
      compute: (law) =>
        when(
          orElse(fitsStatus(law), true),
          () => all(youngEnough(law), fitsStatus(law)),
          () => literal(false),
        ),
    },
  },
})

function fitsStatus(law: Evaluation): Node<boolean> {
  const named = (...words: string[]): Node<boolean> => isOneOf(law.fact(status), words)
  return cases(
    [
      [named('공무원', '사립학교교직원', '사립학교 교직원'), () => literal(false)],
      [
        named('자영업자', '개인사업자'),
        () => below(law.fact(annualSales), law.parameter('training-account-sales-below')),
      ],
      [
        named('대기업근로자', '대기업 근로자'),
        () =>
          any(
            atLeast(law.fact(age), law.parameter('training-account-large-firm-age')),
            below(law.fact(monthlyWage), law.parameter('training-account-wage-below')),
          ),
      ],
      [
        named('특고', '특수형태근로종사자', '노무제공자'),
        () => below(law.fact(monthlyWage), law.parameter('training-account-provider-pay-below')),
      ],
      [
        named('대학생', '학생', '재학생', '대학 재학생', '대학교 재학생'),
        () => atMost(law.fact(remainingStudyYears), law.parameter('training-account-study-years')),
      ],
    ],
    () => literal(true),
  )
}

// Only who tells of an age is asked against it: the limit is not read in the rules themselves.
function youngEnough(law: Evaluation): Node<boolean> {
  return when(
    known(law.fact(age)),
    () => not(atLeast(law.fact(age), law.parameter('training-account-age-below'))),
    () => literal(true),
  )
}
