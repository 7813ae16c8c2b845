import { besideAct40 } from '../benefit/cites.ts'
import { all, any, below, cases, doesNotApply, is, not, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { isSelfEmployed } from '../benefit/act-2.ts'
import { insuredPeriodMet } from '../benefit/act-40.ts'
import { closureDate, insuredYears, separationDate } from '../benefit/facts.ts'
import { dailyWorkerMet } from './act-40.ts'
import { claimInTime } from './act-48.ts'
import { restriction } from './act-58.ts'
import { shortTermMet } from './act-77-3.ts'
import { activelySeeking, arrearsCount, arrearsPaid, willingAndAble } from './claim-facts.ts'

const appliesBy = [separationDate, closureDate]

/** 고용보험법 제69조의8, 시행규칙 제115조의4: whether arrears of a self-employed person leave the benefit. */
export const arrearsAllow: Rule<boolean> = rule('eligibility.arrearsAllow', {
  article: '고용보험법 §69의8, 시행규칙 §115의4',
  label: { ko: '보험료 체납이 기준보다 적음', en: 'Arrears below the limit' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '자영업자가 보험료를 정해진 횟수 이상 밀리면 받을 수 없습니다. 첫 실업인정일까지 다 내면 받습니다.',
        en: 'The self-employed get nothing with so many arrears, unless they are paid by the first recognition day.',
      },
      compute: (law) =>
        when(
          isSelfEmployed(law),
          () =>
            any(
              orElse(law.fact(arrearsPaid), false),
              below(law.fact(arrearsCount), 1),
              below(law.fact(arrearsCount), bracket(law.table('arrears-limit'), law.fact(insuredYears), 'times')),
            ),
          () => literal(true),
        ),
    },
  },
})

const notBarred = (law: Evaluation): Node<boolean> => is(law.rule(restriction), '없음')

/** 고용보험법 제40조제1항, 제69조의3, 제77조의3, 제77조의8: whether somebody is entitled to benefit. */
export const eligible: Rule<boolean> = rule('eligibility.eligible', {
  article: '고용보험법 §40①, §69의3, §77의3, §77의8',
  cites: besideAct40,
  label: { ko: '수급자격', en: 'Eligible for benefit' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '보험에 든 기간이 충분하고, 이직 사유가 제한되지 않고, 일할 뜻과 능력이 있어 일자리를 찾고 있고, 제때 신청해야 합니다.',
        en: 'Insured long enough, not barred for the reason of leaving, willing, able and looking for work, and claimed in time.',
      },
      compute: (law) =>
        all(
          law.rule(insuredPeriodMet),
          notBarred(law),
          law.fact(willingAndAble),
          law.fact(activelySeeking),
          law.rule(claimInTime),
          law.rule(dailyWorkerMet),
          law.rule(shortTermMet),
          law.rule(arrearsAllow),
        ),
    },
  },
})

/** The first condition that is known to fail; `없음` once all are met. */
export const reason: Rule<string> = rule('eligibility.reason', {
  article: '고용보험법 §40①',
  cites: besideAct40,
  label: { ko: '받을 수 없는 까닭', en: 'Why not' },
  unit: 'word',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '채우지 못한 첫 조건입니다.', en: 'The first condition that is not met.' },
      compute: (law) => {
        const fails = (condition: Node<boolean>): Node<boolean> => orElse(not(condition), false)
        return cases(
          [
            [fails(law.rule(insuredPeriodMet)), () => literal('보험 기간')],
            [fails(notBarred(law)), () => law.rule(restriction)],
            [fails(law.fact(willingAndAble)), () => literal('일할 뜻과 능력')],
            [fails(law.fact(activelySeeking)), () => literal('구직 노력')],
            [fails(law.rule(claimInTime)), () => literal('신청 기한')],
            [fails(law.rule(dailyWorkerMet)), () => literal('일용 근로일수')],
            [fails(law.rule(shortTermMet)), () => literal('단기 근로일수')],
            [fails(law.rule(arrearsAllow)), () => literal('보험료 체납')],
          ],
          () => when(law.rule(eligible), () => literal('없음'), doesNotApply),
        )
      },
    },
  },
})
