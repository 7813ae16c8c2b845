import { all, any, atLeast, cases, is, not, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isDaily, isEmployee, isSelfEmployed } from '../benefit/act-2.ts'
import { workerType } from '../benefit/facts.ts'
import { residenceAllows } from './act-10-2.ts'
import {
  ageAtHire,
  alreadyInsured,
  insuredByChoice,
  insuredSinceBefore65,
  monthlyHours,
  monthlyRemuneration,
  optedIn,
  publicOfficial,
  shortTerm,
  summedRemuneration,
  summingApplied,
  threeMonthsOrMore,
  weeklyHours,
} from './coverage-facts.ts'

// Fifteen hours a week are 65 a month: who tells only the week has enough hours a month too.
function enoughHours(law: Evaluation): Node<boolean> {
  const least = law.parameter('coverage-monthly-hours')
  return all(
    atLeast(law.fact(weeklyHours), law.parameter('coverage-weekly-hours')),
    atLeast(orElse(law.fact(monthlyHours), least), least),
  )
}

function enoughPay(law: Evaluation, threshold: string): Node<boolean> {
  const least = law.parameter(threshold)
  return any(
    atLeast(law.fact(monthlyRemuneration), least),
    all(orElse(law.fact(summingApplied), false), atLeast(law.fact(summedRemuneration), least)),
  )
}

/** 고용보험법 제10조제1항제2호: whether an employee works enough to be insured: by hours, from 2027 on by pay. */
export const employeeWorksEnough: Rule<boolean> = rule('eligibility.employeeWorksEnough', {
  article: '고용보험법 §10①2',
  label: { ko: '근로자로서 적용 기준을 채움', en: 'Works enough to be insured as an employee' },
  unit: 'yes',
  versions: {
    '2016-01-01': {
      why: {
        ko: '한 주 15시간, 한 달 60시간 이상이거나, 3개월 이상 계속 일하거나, 일용근로자여야 합니다.',
        en: 'Fifteen hours a week and sixty a month, or three months or more, or a daily worker.',
      },
      compute: (law) => any(isDaily(law), law.fact(threeMonthsOrMore), enoughHours(law)),
    },
    '2027-01-01': {
      why: {
        ko: '근로시간이 아니라 보수를 봅니다. 소득기준 이상이거나, 3개월 이상 계속 일하거나, 일용근로자여야 합니다. 이미 피보험자면 보수가 줄어도 이어집니다.',
        en: 'Pay counts instead of hours: the threshold, or three months or more, or a daily worker. Who is insured stays so when pay falls.',
      },
      compute: (law) =>
        any(
          isDaily(law),
          law.fact(threeMonthsOrMore),
          enoughPay(law, 'coverage-income'),
          orElse(law.fact(alreadyInsured), false),
        ),
    },
  },
})

/** 고용보험법 제77조의2, 제77조의6, 시행령 제104조의5, 제104조의11: whether a contract of an artist or labour provider is insured. */
export const contractInsured: Rule<boolean> = rule('eligibility.contractInsured', {
  article: '고용보험법 §77의2, §77의6',
  label: { ko: '예술인·노무제공자로서 적용 기준을 채움', en: 'Contract of an artist or labour provider is insured' },
  unit: 'yes',
  versions: {
    '2016-01-01': {
      why: { ko: '예술인과 노무제공자는 아직 적용받지 못했습니다.', en: 'Neither was insured yet.' },
      compute: () => literal(false),
    },
    '2020-12-10': {
      why: {
        ko: '예술인은 월평균소득이 기준 이상이거나 계약이 1개월 미만이어야 합니다.',
        en: 'Artists: monthly income of the threshold, or a contract of less than a month.',
      },
      compute: (law) => all(is(law.fact(workerType), '예술인'), artistInsured(law)),
    },
    '2021-07-01': {
      why: {
        ko: '예술인과 노무제공자는 월 소득이 기준 이상이거나 계약이 1개월 미만이어야 합니다.',
        en: 'Artists and labour providers: monthly income of the threshold, or a contract of less than a month.',
      },
      compute: (law) =>
        when(
          is(law.fact(workerType), '예술인'),
          () => artistInsured(law),
          () => any(law.fact(shortTerm), enoughPay(law, 'coverage-income-provider')),
        ),
    },
  },
})

function artistInsured(law: Evaluation): Node<boolean> {
  return any(law.fact(shortTerm), enoughPay(law, 'coverage-income-artist'))
}

/** 고용보험법 제8조, 제10조, 제69조의2, 제77조의2, 제77조의6: whether somebody is insured. */
export const covered: Rule<boolean> = rule('eligibility.covered', {
  article: '고용보험법 §10①',
  label: { ko: '고용보험 적용', en: 'Covered by employment insurance' },
  unit: 'yes',
  versions: {
    '2016-01-01': {
      why: {
        ko: '근로자와 예술인·노무제공자는 기준을 채우면, 자영업자는 스스로 가입하면 적용받습니다. 공무원은 따로 가입해야 합니다.',
        en: 'Employees, artists and labour providers by their thresholds, the self-employed by joining. Officials must opt in.',
      },
      compute: (law) =>
        cases(
          [
            [isSelfEmployed(law), () => law.fact(insuredByChoice)],
            [isEmployee(law), () => all(mayBeInsured(law), law.rule(employeeWorksEnough))],
          ],
          () => law.rule(contractInsured),
        ),
    },
  },
})

function mayBeInsured(law: Evaluation): Node<boolean> {
  return any(not(orElse(law.fact(publicOfficial), false)), law.fact(optedIn))
}

/** 고용보험법 제10조제2항(2027년부터 제3항): whether the chapters on unemployment and parental benefits apply. */
export const benefitsApply: Rule<boolean> = rule('eligibility.benefitsApply', {
  article: '고용보험법 §10②',
  label: { ko: '실업급여 적용', en: 'Unemployment benefits apply' },
  unit: 'yes',
  versions: {
    '2016-01-01': {
      why: {
        ko: '65세부터 새로 일한 사람은 실업급여를 받을 수 없습니다. 65세 전부터 이어서 피보험자면 받을 수 있습니다.',
        en: 'Not for who began at 65 or later, unless insured without a break since before 65.',
      },
      compute: (law) =>
        all(
          law.rule(covered),
          law.rule(residenceAllows),
          any(
            not(atLeast(law.fact(ageAtHire), law.parameter('coverage-benefits-age-below'))),
            law.fact(insuredSinceBefore65),
          ),
        ),
    },
  },
})
