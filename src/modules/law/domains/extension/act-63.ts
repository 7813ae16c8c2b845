import { all, below, cases, is, not, onOrAfter, when } from '../../engine/conditions.ts'
import { addDays, daysBetween } from '../../engine/days.ts'
import { literal } from '../../engine/node.ts'
import { max, min, minus, plus, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { dailyBenefit } from '../benefit/act-46.ts'
import { benefitDays } from '../benefit/act-50.ts'
import { registrationDate } from '../benefit/facts.ts'
import { benefitYearEnd } from '../eligibility/act-48.ts'
import { daysPaid, otherCompensation, unableCause, unableFrom, unableUntil } from './facts.ts'

const appliesBy = [unableFrom]

/** Days on which somebody cannot work, both ends counted in. */
const unableDays: Rule<number> = rule('extension.unableDays', {
  article: '고용보험법 §63①',
  label: { ko: '일할 수 없는 날수', en: 'Days on which one cannot work' },
  unit: 'days',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '첫날부터 마지막 날까지입니다.', en: 'From the first to the last day.' },
      compute: (law) => plus(daysBetween(law.fact(unableFrom), law.fact(unableUntil)), 1),
    },
  },
})

/** 고용보험법 제44조제3항제1호, 제63조제1항: what replaces the recognition for days of illness, injury or childbirth. */
export const sicknessPath: Rule<string> = rule('extension.sicknessPath', {
  article: '고용보험법 §63①, §44③1',
  label: { ko: '일할 수 없는 날의 급여', en: 'What is paid for days of illness' },
  unit: 'word',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '실업을 신고한 뒤에 7일 이상 일할 수 없거나 출산하면 상병급여를 받습니다. 7일이 안 되면 증명서로 실업인정을 받습니다. 다른 휴업 보상을 받으면 주지 않습니다.',
        en: 'After the report, for seven days or more or childbirth: sickness benefit. Fewer days are recognised by certificate. Not beside other compensation.',
      },
      compute: (law) =>
        cases(
          [
            [not(onOrAfter(law.fact(unableFrom), law.fact(registrationDate))), () => literal('해당 없음')],
            [law.fact(otherCompensation), () => literal('해당 없음')],
            [
              all(
                is(law.fact(unableCause), '질병·부상'),
                below(law.rule(unableDays), law.parameter('sickness-certificate-below')),
              ),
              () => literal('증명서로 실업인정'),
            ],
          ],
          () => literal('상병급여'),
        ),
    },
  },
})

/** 고용보험법 제63조제2항: sickness benefit, within the days of benefit that are left, in won. */
export const sicknessBenefit: Rule<number> = rule('extension.sicknessBenefit', {
  article: '고용보험법 §63②',
  label: { ko: '상병급여', en: 'Sickness benefit' },
  unit: 'won',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '구직급여일액에 일할 수 없는 날수를 곱합니다. 남은 소정급여일수를 넘지 않습니다.',
        en: 'The daily benefit by the days, not more than are left.',
      },
      compute: (law) =>
        when(
          is(law.rule(sicknessPath), '상병급여'),
          () =>
            times(
              law.rule(dailyBenefit),
              min(law.rule(unableDays), max(minus(law.rule(benefitDays), law.fact(daysPaid)), 0)),
            ),
          () => literal(0),
        ),
    },
  },
})

/** 고용보험법 시행령 제82조: until when sickness benefit is claimed. */
export const sicknessClaimBy: Rule<string> = rule('extension.sicknessClaimBy', {
  article: '고용보험법 시행령 §82',
  label: { ko: '상병급여 청구 기한', en: 'Claim sickness benefit by' },
  unit: 'day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '까닭이 없어진 뒤 14일까지입니다. 그때 수급기간이 끝났으면 수급기간이 끝난 뒤 30일까지입니다.',
        en: 'Fourteen days after the cause ended; if the benefit year was over by then, thirty days after its end.',
      },
      compute: (law) =>
        when(
          onOrAfter(law.rule(benefitYearEnd), law.fact(unableUntil)),
          () => addDays(law.fact(unableUntil), law.parameter('sickness-claim-days')),
          () => addDays(law.rule(benefitYearEnd), law.parameter('sickness-claim-days-after-year')),
        ),
    },
  },
})
