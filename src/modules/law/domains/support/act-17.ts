import { any, atLeast, cases, doesNotApply, known, when } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { percent, plus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { employedMonths, fraudAmount, fraudDeterminationDate } from './facts.ts'

/** 구직자취업촉진법 제17조: 취업성공수당 after six and twelve months in a job, in won. */
export const successAllowanceTotal: Rule<number> = rule('support.successAllowanceTotal', {
  article: '구직자취업촉진법 §17',
  label: { ko: '취업성공수당', en: 'Success allowance' },
  unit: 'won',
  versions: {
    '2021-01-01': {
      why: {
        ko: '6개월을 일하면 50만 원, 12개월을 일하면 100만 원을 더 줍니다.',
        en: '500,000 won after six months, 1,000,000 more after twelve.',
      },
      status: 'secondary',
      compute: (law) =>
        cases(
          [
            [
              atLeast(law.fact(employedMonths), law.parameter('support-success-months-second')),
              () => plus(law.parameter('support-success-first'), law.parameter('support-success-second')),
            ],
            [
              atLeast(law.fact(employedMonths), law.parameter('support-success-months-first')),
              () => law.parameter('support-success-first'),
            ],
          ],
          () => literal(0),
        ),
    },
  },
})

/** 구직자취업촉진법 제28조제1항: what was wrongly received is paid back whole, in won. */
export const repay: Rule<number> = rule('support.repay', {
  article: '구직자취업촉진법 §28①',
  label: { ko: '돌려줄 돈', en: 'To pay back' },
  unit: 'won',
  versions: {
    '2021-01-01': {
      why: { ko: '잘못 받은 돈은 모두 돌려줍니다.', en: 'All that was wrongly received.' },
      compute: (law) => law.fact(fraudAmount),
    },
  },
})

/** 구직자취업촉진법 제28조제2항, 시행규칙 제19조제1항: what is added, in won. */
export const surcharge: Rule<number> = rule('support.surcharge', {
  article: '구직자취업촉진법 §28②, 시행규칙 §19①',
  label: { ko: '더 내는 돈(추가징수)', en: 'Surcharge' },
  unit: 'won',
  versions: {
    '2021-01-01': {
      why: { ko: '돌려줄 돈과 같은 금액을 더 냅니다.', en: 'As much again.' },
      compute: (law) => percent(law.fact(fraudAmount), law.parameter('support-surcharge-rate')),
    },
  },
})

/** 구직자취업촉진법 시행령 제12조: how long support cannot be had again, in years. */
export const reParticipationBanYears: Rule<number> = rule('support.reParticipationBanYears', {
  article: '구직자취업촉진법 시행령 §12',
  label: { ko: '다시 참여하지 못하는 기간', en: 'No new support for' },
  unit: 'years',
  appliesBy: [fraudDeterminationDate],
  versions: {
    '2021-01-01': {
      why: { ko: '부정수급이 정해진 날부터 5년입니다.', en: 'Five years from the day the misconduct was decided.' },
      compute: (law) =>
        when(
          any(known(law.fact(fraudDeterminationDate)), known(law.fact(fraudAmount))),
          () => law.parameter('support-fraud-ban-years'),
          doesNotApply,
        ),
    },
  },
})
