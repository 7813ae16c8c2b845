import { all, any, atLeast, atMost, cases, doesNotApply, known, not, onOrAfter, when } from '../../engine/conditions.ts'
import { addDays, addMonths } from '../../engine/days.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { asOf } from '../../engine/fact.ts'
import { type Node, literal } from '../../engine/node.ts'
import { floor, percent } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { cell } from '../../engine/tables.ts'
import {
  age,
  householdAssets,
  householdIncomePercent,
  householdSize,
  monthlyIncome,
  oneMemberMedian60,
  percentOfMedian,
  typeFact,
  unemploymentBenefitEndedOn,
  workDaysIn2Years,
} from './facts.ts'

/** 국민기초생활 보장법 제6조의2의 기준중위소득: a percentage of it for a household, in won a month; below one won is cut. */
export const monthlyIncomeThreshold: Rule<number> = rule('support.monthlyIncomeThreshold', {
  article: '구직자취업촉진법 §7, 시행령 §3',
  label: { ko: '소득 기준', en: 'Income threshold' },
  unit: 'won/month',
  versions: {
    '2021-01-01': {
      why: { ko: '가구원 수에 맞는 기준중위소득의 비율입니다.', en: 'A percentage of the median for the household.' },
      compute: (law) =>
        floor(percent(cell(law.table('median-income'), law.fact(householdSize), 'won'), law.fact(percentOfMedian))),
    },
  },
})

/** 구직자취업촉진법 시행령 제5조: 60 percent of the median for one person, in won a month. */
export const ownIncomeLimit: Rule<number> = rule('support.ownIncomeLimit', {
  article: '구직자취업촉진법 시행령 §5',
  label: { ko: '1인 가구 기준중위소득의 60%', en: '60 percent of the median for one person' },
  unit: 'won/month',
  given: oneMemberMedian60,
  versions: {
    '2021-01-01': {
      why: { ko: '1인 가구 기준중위소득의 60%입니다.', en: '60 percent of the median for one person.' },
      compute: (law) =>
        floor(percent(cell(law.table('median-income'), 1, 'won'), law.parameter('support-own-income-percent'))),
    },
  },
})

function worked(law: Evaluation): Node<boolean> {
  return atLeast(law.fact(workDaysIn2Years), law.parameter('support-work-days'))
}
function ofAge(law: Evaluation, from: string, to: string): Node<boolean> {
  return all(atLeast(law.fact(age), law.parameter(from)), atMost(law.fact(age), law.parameter(to)))
}
function within(law: Evaluation, income: string, assets: string): Node<boolean> {
  return all(
    atMost(law.fact(householdIncomePercent), law.parameter(income)),
    atMost(law.fact(householdAssets), law.parameter(assets)),
  )
}
function poor(law: Evaluation): Node<boolean> {
  return all(
    ofAge(law, 'support-age-least', 'support-age-most'),
    within(law, 'support-income-percent', 'support-assets'),
  )
}
function young(law: Evaluation): Node<boolean> {
  return ofAge(law, 'support-youth-age-least', 'support-youth-age-most')
}

/** 구직자취업촉진법 제7조: which kind of support fits, as the first whose conditions hold. */
export const subtype: Rule<string> = rule('support.subtype', {
  article: '구직자취업촉진법 §7',
  label: { ko: '세부 유형', en: 'Kind of support' },
  unit: 'word',
  versions: {
    '2021-01-01': {
      why: {
        ko: '요건심사형, 선발형 청년, 선발형 비경활, II유형 청년, II유형 중장년 순서로 처음 맞는 것입니다.',
        en: 'The first that fits: I by conditions, I youth, I by selection, II youth, II middle-aged.',
      },
      compute: (law) =>
        cases(
          [
            [all(poor(law), worked(law)), () => literal('요건심사형')],
            [
              all(young(law), within(law, 'support-youth-income-percent', 'support-youth-assets')),
              () => literal('선발형(청년)'),
            ],
            [poor(law), () => literal('선발형(비경활)')],
            [young(law), () => literal('청년')],
            [
              all(
                ofAge(law, 'support-middle-age-least', 'support-age-most'),
                atMost(law.fact(householdIncomePercent), law.parameter('support-middle-income-percent')),
              ),
              () => literal('중장년'),
            ],
          ],
          doesNotApply,
        ),
    },
  },
})

function isTypeOne(law: Evaluation): Node<boolean> {
  return any(poor(law), all(young(law), within(law, 'support-youth-income-percent', 'support-youth-assets')))
}

/** 구직자취업촉진법 제7조: type I or II. */
export const type: Rule<string> = rule('support.type', {
  article: '구직자취업촉진법 §7',
  label: { ko: '유형', en: 'Type' },
  unit: 'word',
  given: typeFact,
  versions: {
    '2021-01-01': {
      why: {
        ko: '소득과 재산이 기준 안이면 I유형, 그 밖에 청년이거나 소득이 100% 이하인 중장년이면 II유형입니다.',
        en: 'I within the limits of income and assets; else II for youth and, up to 100 percent, the middle-aged.',
      },
      compute: (law) =>
        when(
          isTypeOne(law),
          () => literal('I'),
          () => when(known(law.rule(subtype)), () => literal('II'), doesNotApply),
        ),
    },
  },
})

// 구직자취업촉진법 시행령 제5조: for six months from the day after the last benefit.
function recentlyOnBenefit(law: Evaluation): Node<boolean> {
  const ended = law.fact(unemploymentBenefitEndedOn)
  return when(
    known(ended),
    () => not(onOrAfter(law.fact(asOf), addMonths(addDays(ended, 1), law.parameter('support-months-after-benefit')))),
    () => literal(false),
  )
}

function earnsTooMuch(law: Evaluation): Node<boolean> {
  const income = law.fact(monthlyIncome)
  return when(
    known(income),
    () => atLeast(income, law.rule(ownIncomeLimit)),
    () => literal(false),
  )
}

/** 구직자취업촉진법 제7조, 시행령 제5조: whether type I is open. */
export const typeIEligible: Rule<boolean> = rule('support.typeIEligible', {
  article: '구직자취업촉진법 §7③, 시행령 §5',
  label: { ko: 'I유형을 받을 수 있음', en: 'Type I is open' },
  unit: 'yes',
  versions: {
    '2021-01-01': {
      why: {
        ko: '소득, 재산, 나이가 맞고, 구직급여가 끝난 지 6개월이 지났고, 본인 소득이 1인 가구 기준중위소득의 60% 미만이어야 합니다.',
        en: 'Income, assets and age fit, six months have passed since benefit, and own income is below 60 percent of the median for one person.',
      },
      compute: (law) => all(not(recentlyOnBenefit(law)), not(earnsTooMuch(law)), isTypeOne(law)),
    },
  },
})
