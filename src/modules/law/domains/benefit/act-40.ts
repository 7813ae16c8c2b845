import { besideAct40, besideDecree60 } from './cites.ts'
import { all, any, atLeast, cases, doesNotApply, is, known, not, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { shares } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isEmployee, isSelfEmployed } from './act-2.ts'
import { insuredUnitMonths } from './decree-104-8.ts'
import {
  artistMonths,
  closureDate,
  employeeDays,
  insuredDays,
  lastStatus,
  providerMonths,
  separationDate,
  workerType,
} from './facts.ts'

const appliesBy = [separationDate, closureDate]

function isMixed(law: Evaluation): Node<boolean> {
  return any(known(law.fact(employeeDays)), known(law.fact(artistMonths)), known(law.fact(providerMonths)))
}

/** 고용보험법 시행령 제60조의2, 제104조의8제2항, 제104조의15제2항: shares of each status, exact at 1. */
export const ratio: Rule<number> = rule('benefit.ratio', {
  article: '고용보험법 시행령 §60의2',
  cites: besideDecree60,
  label: { ko: '신분마다 채운 몫의 합', en: 'Sum of the shares of each status' },
  unit: 'share',
  appliesBy,
  versions: {
    '2020-12-10': {
      why: {
        ko: '신분마다 필요한 기간에서 채운 몫을 더합니다. 1 이상이면 됩니다.',
        en: 'The share of the period that each status needs is added; 1 or more is enough.',
      },
      compute: (law) =>
        when(
          isMixed(law),
          () =>
            shares(
              orElse(law.fact(employeeDays), 0),
              law.parameter('insured-days-employee'),
              orElse(law.fact(artistMonths), 0),
              law.parameter('insured-months-artist'),
              orElse(law.fact(providerMonths), 0),
              law.parameter('insured-months-provider'),
            ),
          doesNotApply,
        ),
    },
  },
})

/** 고용보험법 제40조제1항제1호, 제69조의3, 제77조의3, 제77조의8: whether one was insured long enough. */
export const insuredPeriodMet: Rule<boolean> = rule('benefit.insuredPeriodMet', {
  article: '고용보험법 §40①1, §69의3, §77의3, §77의8',
  cites: besideAct40,
  label: { ko: '보험에 든 기간이 충분함', en: 'Insured long enough' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '근로자는 18개월에 180일, 예술인은 24개월에 9개월, 노무제공자와 자영업자는 24개월에 12개월 이상입니다.',
        en: 'Employees 180 days in 18 months, artists 9 months in 24, labour providers and self-employed 12 months in 24.',
      },
      compute: (law) =>
        when(
          isMixed(law),
          () => mixedEnough(law),
          () => enough(law),
        ),
    },
  },
})

function mixedEnough(law: Evaluation): Node<boolean> {
  const least = law.parameter('insured-months-own-status')
  const short = (status: string, months: Node<number>): Node<boolean> =>
    all(is(orElse(law.fact(lastStatus), '근로자'), status), not(atLeast(orElse(months, 0), least)))
  return all(
    atLeast(law.rule(ratio), 1),
    not(short('예술인', law.fact(artistMonths))),
    not(short('노무제공자', law.fact(providerMonths))),
  )
}

function enough(law: Evaluation): Node<boolean> {
  const months = law.rule(insuredUnitMonths)
  return cases(
    [
      [isEmployee(law), () => atLeast(law.fact(insuredDays), law.parameter('insured-days-employee'))],
      [isSelfEmployed(law), () => atLeast(months, law.parameter('insured-months-self-employed'))],
      [is(law.fact(workerType), '예술인'), () => atLeast(months, law.parameter('insured-months-artist'))],
    ],
    () => atLeast(months, law.parameter('insured-months-provider')),
  )
}
